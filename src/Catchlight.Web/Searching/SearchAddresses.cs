using Catchlight.Guidance.Searches;

namespace Catchlight.Web.Searching;

/// <summary>The addresses of the guide to searching for a picture by hand.</summary>
internal static class SearchAddresses
{
    /// <summary>The guide for the device that the browser names.</summary>
    public const string ByHand = "/check/search-by-hand";

    /// <summary>The guide for a device of the person's choice.</summary>
    public static string On(SearchDevice device) => $"{ByHand}/{Name(device)}";

    /// <summary>The device of a name in an address, null where there is none of that name.</summary>
    public static SearchDevice? Device(string name)
    {
        foreach (var device in Enum.GetValues<SearchDevice>())
        {
            if (Name(device) == name)
                return device;
        }
        return null;
    }

    private static string Name(SearchDevice device) => device switch
    {
        SearchDevice.Android => "android",
        SearchDevice.Iphone => "iphone",
        _ => "computer",
    };
}
