namespace Catchlight.Core.Checking;

/// <summary>What the stranger said of themself. All of it optional; null or white space: not said.</summary>
/// <param name="Name">The name, as written.</param>
/// <param name="Age">Years.</param>
/// <param name="Place">Where they say they live.</param>
/// <param name="Work">What they say they do.</param>
public sealed record Claims(string? Name = null, int? Age = null, string? Place = null, string? Work = null)
{
    /// <summary>Nothing was said.</summary>
    public static Claims None { get; } = new();
}
