namespace Catchlight.Web.Journey;

/// <summary>The address of the page on which an evidence pack is made. There is one, and it says little, since browsers keep it: all that the person adds is in the memory of that page.</summary>
internal static class PackAddresses
{
    /// <summary>All of its steps.</summary>
    public const string Start = "/keep";
}
