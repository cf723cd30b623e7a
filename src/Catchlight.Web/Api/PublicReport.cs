using Catchlight.Core.Checking;

namespace Catchlight.Web.Api;

/// <summary>A report as it may leave this machine.</summary>
internal static class PublicReport
{
    /// <summary>The report, where pictures from folders have their names as addresses, and not the folders of this machine.</summary>
    public static CheckReport Of(CheckReport report) => report with
    {
        Matches = [.. report.Matches.Select(match => match with
        {
            Appearances = [.. match.Appearances.Select(place => place with { Appearance = place.Appearance with { PictureUrl = Address(place.Appearance.PictureUrl) } })],
        })],
    };

    private static string Address(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.IsFile ? "file:///" + uri.Segments[^1] : url;
}
