namespace Catchlight.Web.Checking;

/// <summary>The addresses of the check journey. None of them says anything about a person: which check is meant, a cookie knows.</summary>
internal static class CheckAddresses
{
    /// <summary>The first question: the picture.</summary>
    public const string Start = "/check";

    /// <summary>Where another app on the device sends a picture that is shared with the installed site: to a script on the device, not to the site.</summary>
    public const string Shared = "/check/shared";

    /// <summary>The second question: what they told you.</summary>
    public const string About = "/check/about";

    /// <summary>The answer.</summary>
    public const string Answer = "/check/answer";

    /// <summary>Takes the order to ask search engines of others.</summary>
    public const string Elsewhere = "/check/elsewhere";

    /// <summary>The answer as a file to keep.</summary>
    public const string Report = "/check/report.pdf";

    /// <summary>Takes the order to forget a check.</summary>
    public const string Delete = "/check/delete";

    /// <summary>Says that a check is forgotten.</summary>
    public const string Deleted = "/check/deleted";

    /// <summary>The person's own picture, made small.</summary>
    public const string Picture = "/check/picture";

    /// <summary>A found picture, made small; what follows is its position among the matches of the person's own check.</summary>
    public const string Found = "/check/found";

    /// <summary>Which pictures are searched.</summary>
    public const string Collections = "/about-the-collection";
}
