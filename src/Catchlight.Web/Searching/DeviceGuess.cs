using Catchlight.Guidance.Searches;

namespace Catchlight.Web.Searching;

/// <summary>
/// Guesses a device by what its browser says of itself (RFC 9110, section 10.1.5). A guess only chooses which steps are shown first; it is not kept.
/// An iPad whose browser asks for desktop pages, as it does unless told otherwise, calls itself a Macintosh and is taken for a computer.
/// </summary>
internal static class DeviceGuess
{
    /// <summary>The device; a computer where the browser says nothing that we know.</summary>
    /// <param name="userAgent">The value of the request's header, as long as it may be.</param>
    public static SearchDevice By(string? userAgent) => userAgent switch
    {
        null => SearchDevice.Computer,
        _ when Says(userAgent, "iPhone") || Says(userAgent, "iPad") || Says(userAgent, "iPod") => SearchDevice.Iphone,
        _ when Says(userAgent, "Android") => SearchDevice.Android,
        _ => SearchDevice.Computer,
    };

    private static bool Says(string userAgent, string name) => userAgent.Contains(name, StringComparison.OrdinalIgnoreCase);
}
