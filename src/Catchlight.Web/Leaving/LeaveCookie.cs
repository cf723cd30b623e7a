namespace Catchlight.Web.Leaving;

/// <summary>Says to the browser for some minutes that the person has just left, so that "back" leads to the neutral page again.</summary>
internal static class LeaveCookie
{
    /// <summary>Its name.</summary>
    public const string Name = "catchlight-away";

    /// <summary>Long enough for somebody who takes the phone and goes back; short enough for a person who left by mistake.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <summary>Whether the person has just left.</summary>
    public static bool IsIn(HttpRequest request) => request.Cookies.ContainsKey(Name);

    /// <summary>Forgets every cookie of this site and remembers the leaving.</summary>
    public static void Write(HttpContext context)
    {
        foreach (var name in context.Request.Cookies.Keys.Where(name => name != Name))
            context.Response.Cookies.Delete(name, new CookieOptions { Path = "/" });
        context.Response.Cookies.Append(Name, "1", new CookieOptions
        {
            HttpOnly = true, IsEssential = true, Path = "/", SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, MaxAge = Lifetime,
        });
    }

    /// <summary>The person has come again on purpose.</summary>
    public static void Delete(HttpContext context) => context.Response.Cookies.Delete(Name, new CookieOptions { Path = "/" });
}
