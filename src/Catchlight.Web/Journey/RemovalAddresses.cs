namespace Catchlight.Web.Journey;

/// <summary>The address of the page where a person asks for a picture to be taken down. There is one, and it says little, since browsers keep it: all that they type is in the memory of that page.</summary>
internal static class RemovalAddresses
{
    /// <summary>All of its steps.</summary>
    public const string Page = "/ask";
}
