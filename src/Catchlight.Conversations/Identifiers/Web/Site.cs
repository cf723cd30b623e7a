namespace Catchlight.Conversations.Identifiers.Web;

/// <summary>A site whose addresses tell something.</summary>
/// <param name="Service">Which app or way to pay it is.</param>
/// <param name="NamesPerson">Whether the first part of a path is the name of a person there.</param>
/// <param name="OtherPaths">First parts of paths that are none.</param>
internal sealed record Site(string Service, bool NamesPerson, string[] OtherPaths)
{
    /// <summary>Whether it is a way to pay.</summary>
    public bool IsPayment { get; init; }
}
