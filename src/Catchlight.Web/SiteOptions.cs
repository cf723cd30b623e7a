using System.Net;
using Catchlight.Core.Elsewhere;
using Catchlight.Guidance.Content;

namespace Catchlight.Web;

/// <summary>How the site is started.</summary>
public sealed record SiteOptions
{
    /// <summary>Where the site listens when nothing else is said.</summary>
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>The data folder when nothing else is said: beside where the program was started.</summary>
    public const string DefaultData = "data";

    /// <summary>
    /// Addresses to listen on, separated by semicolons; null means what <c>--urls</c> or <c>ASPNETCORE_URLS</c> says, and
    /// otherwise <see cref="DefaultUrl"/>.
    /// </summary>
    public string? Urls { get; init; }

    /// <summary>
    /// The data folder; null means what the variable <c>CATCHLIGHT_DATA</c> says, and otherwise <see cref="DefaultData"/>. It need not
    /// exist.
    /// </summary>
    public string? Data { get; init; }

    /// <summary>
    /// A web archive that is taken in when the site starts and the data folder holds no collection yet. Default: the demonstration
    /// collection beside this program; null for none.
    /// </summary>
    public string? Demonstration { get; init; } = Path.Combine(AppContext.BaseDirectory, "demonstration.warc.gz");

    /// <summary>What checks may cost.</summary>
    public CheckLimits Checks { get; init; } = new();

    /// <summary>Which search engines of others a person may choose to ask: by default those that the environment has a key for.</summary>
    public ElsewhereOptions Elsewhere { get; init; } = ElsewhereOptions.FromEnvironment();

    /// <summary>
    /// Addresses of reverse proxies that say in <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> who asks. One on this machine is
    /// believed without being named. A proxy has to set both and to pass <c>Host</c> on.
    /// </summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    /// <summary>
    /// Where "Exit this page" leads: a page that anybody could be looking at, at an absolute address. BBC Weather, as the GOV.UK
    /// Design System advises; the pages say that it is about the weather.
    /// </summary>
    public Uri NeutralPage { get; init; } = new("https://www.bbc.co.uk/weather");

    /// <summary>What people read: the content that was built in, unless something else is given.</summary>
    public ContentBundle Content { get; init; } = ContentBundle.Embedded;

    /// <summary>What tells the time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
