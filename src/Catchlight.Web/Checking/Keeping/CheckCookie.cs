namespace Catchlight.Web.Checking.Keeping;

/// <summary>
/// The one cookie of a check: its key, and nothing else. The browser sends it to this site alone, shows it to no script and forgets it when it is closed.
/// </summary>
internal static class CheckCookie
{
    /// <summary>Its name.</summary>
    public const string Name = "catchlight-check";

    // The whole site: "Exit this page" is to forget the check wherever it is pressed.
    private const string Path = "/";

    /// <summary>The key that came with a request; null where none did.</summary>
    public static CheckKey? Read(HttpRequest request) => CheckKey.TryParse(request.Cookies[Name], out var key) ? key : null;

    /// <summary>Gives a key to the browser.</summary>
    public static void Write(HttpContext context, CheckKey key) => context.Response.Cookies.Append(Name, key.ToString(), Options(context));

    /// <summary>Takes the key from the browser.</summary>
    public static void Delete(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context));

    private static CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        Path = Path,
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
    };
}
