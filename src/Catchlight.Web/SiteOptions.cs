namespace Catchlight.Web;

/// <summary>How the site is started.</summary>
public sealed record SiteOptions
{
    /// <summary>Where the site listens when nothing else is said.</summary>
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>
    /// Addresses to listen on, separated by semicolons; null means what <c>--urls</c> or <c>ASPNETCORE_URLS</c> says, and
    /// otherwise <see cref="DefaultUrl"/>.
    /// </summary>
    public string? Urls { get; init; }
}
