using System.Text.Encodings.Web;
using System.Text.Json;
using Catchlight.Core.Catalogs;
using Catchlight.Core.Checking.Json;
using Catchlight.Core.Elsewhere;
using Catchlight.Imaging.Geometry;

namespace Catchlight.Core.Checking;

/// <summary>A check as JSON, the same on the command line and in the HTTP API.</summary>
public static class CheckJson
{
    // Names in every script stay readable. It is written to a pipe or as application/json, never into a page.
    private static readonly CheckJsonContext Context = new(new JsonSerializerOptions(CheckJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The document of a check.</summary>
    /// <param name="report">The check.</param>
    /// <param name="path">The argument as given; null where there was none.</param>
    public static CheckDocument Document(CheckReport report, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var picture = report.Picture;
        var times = report.Milliseconds;
        return new CheckDocument(
            path,
            new PictureDocument(picture.Width, picture.Height, picture.Pdq.ToString(), picture.Quality.Value),
            report.Indexed,
            new TimingsDocument(Tenths(times.Decode), Tenths(times.Fingerprint), Tenths(times.Search), Tenths(times.Verify)),
            [.. report.Matches.Select(Match)],
            [.. report.Findings.Select(finding => new FindingDocument(finding.Code, finding.Strength, finding.Text, finding.Matches))],
            new AnswerDocument(report.Answer.Level, report.Answer.Text),
            [.. report.Elsewhere.Select(Elsewhere)]);
    }

    /// <summary>The document as one line of JSON, without an end of line.</summary>
    /// <param name="report">The check.</param>
    /// <param name="path">The argument as given; null where there was none.</param>
    public static string Line(CheckReport report, string? path = null) => JsonSerializer.Serialize(Document(report, path), Context.CheckDocument);

    private static MatchDocument Match(FoundPicture found)
    {
        var (match, alignment) = (found.Match, found.Match.Alignment);
        return new MatchDocument(
            match.Picture.Value,
            match.Kind,
            Math.Round(match.Score.Value, 3),
            alignment.Inliers,
            new CoverageDocument(Math.Round(alignment.QueryCoverage, 3), Math.Round(alignment.FoundCoverage, 3)),
            new RegionDocument(Corners(alignment.QueryRegion), Corners(alignment.FoundRegion)),
            [.. found.Appearances.Select(Appearance)]);
    }

    private static AppearanceDocument Appearance(KnownAppearance known)
    {
        var place = known.Appearance;
        return new AppearanceDocument(
            place.PictureUrl, place.PageUrl, place.Title, place.Caption, known.Site, known.Kind, known.Collection.Name, place.Seen, place.Creator, place.Licence, place.Taken);
    }

    private static ElsewhereDocument Elsewhere(ElsewhereResult result) => new(
        result.Provider, result.Places?.Total,
        [.. (result.Places?.Places ?? []).Select(place => new PlaceElsewhereDocument(
            place.Appearance.PictureUrl, place.Appearance.PageUrl, place.Appearance.Title, place.Site, place.Kind, place.Appearance.Seen))],
        result.Failure);

    private static double[][] Corners(Quad quad) => [.. quad.Corners.Select(corner => new[] { Tenths(corner.X), Tenths(corner.Y) })];

    // Adding zero turns −0 into 0, which would read "-0" in JSON.
    private static double Tenths(double value) => Math.Round(value, 1) + 0.0;
}
