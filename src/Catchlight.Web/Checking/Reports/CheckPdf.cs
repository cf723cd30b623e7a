using System.Globalization;
using System.Reflection;
using Catchlight.Core.Catalogs;
using Catchlight.Core.Checking;
using Catchlight.Core.Elsewhere;
using Catchlight.Core.Overlays;
using Catchlight.Core.Sites;
using Catchlight.Documents;
using Catchlight.Imaging.Pixels;
using Catchlight.Index;
using Catchlight.Ingest.Decoding;
using Catchlight.Web.Checking.Words;

namespace Catchlight.Web.Checking.Reports;

/// <summary>A check as a PDF to keep or to show to somebody: the answer and its reasons, the proofs, the places, and how it was made.</summary>
public static class CheckPdf
{
    /// <summary>Pictures, and places of each, that are written; the rest is counted.</summary>
    public const int MostShown = 10;

    private const double ProofHeight = 230;

    // Of the commit that the version ends with: enough to name it, short enough for a line of a phone.
    private const int CommitDigits = 10;

    /// <summary>The version of this program, with the beginning of its commit: <c>0.1.0+1f0c9a72be</c>.</summary>
    public static string Version { get; } = Short(typeof(CheckPdf).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown");

    /// <summary>Writes it.</summary>
    /// <param name="report">The check.</param>
    /// <param name="claims">What the stranger said.</param>
    /// <param name="picture">The checked picture, upright, or a small copy of it; null where it stayed on the person's device.</param>
    /// <param name="thumbnail">The small copy of a found picture; null where none may be shown.</param>
    /// <param name="collections">What was searched.</param>
    /// <param name="now">When it is written.</param>
    /// <param name="name">What the picture's file is called; null where that is not known.</param>
    public static byte[] Write(
        CheckReport report, Claims claims, RgbImage? picture, Func<PictureId, byte[]?> thumbnail, IReadOnlyList<CollectionSummary> collections, DateTimeOffset now, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(thumbnail);
        ArgumentNullException.ThrowIfNull(collections);
        ReportFonts.Provide();
        using var paper = new PdfPaper("Picture check", "en-GB", now, $"Catchlight picture check, {PlaceWords.Day(report.Day)}");
        paper.Heading(1, AnswerWords.Heading(report.Answer.Level));
        paper.Paragraph(report.Answer.Text);
        paper.Heading(2, "Why we say this");
        paper.Bullets([.. report.Findings.Select(finding => $"{AnswerWords.Weight(finding.Strength)}: {finding.Text}")]);
        Tell(paper, claims);
        if (report.Matches.Count > 0)
            paper.Heading(2, "What we found");
        for (var i = 0; i < Math.Min(report.Matches.Count, MostShown); i++)
            Show(paper, report, i, picture, thumbnail(report.Matches[i].Match.Picture));
        if (report.Matches.Count > MostShown)
            paper.Paragraph($"{PlaceWords.Count(report.Matches.Count - MostShown, "more picture was", "more pictures were")} found.");
        foreach (var result in report.Elsewhere)
            Show(paper, result);
        Explain(paper, report, collections, now, name);
        return paper.Save();
    }

    private static string Short(string version) =>
        version.IndexOf('+', StringComparison.Ordinal) is var plus and >= 0 && version.Length > plus + 1 + CommitDigits ? version[..(plus + 1 + CommitDigits)] : version;

    private static void Tell(PdfPaper paper, Claims claims)
    {
        var said = new (string What, string? Said)[]
        {
            ("Name", claims.Name), ("Age", claims.Age?.ToString(CultureInfo.InvariantCulture)), ("Lives in", claims.Place), ("Job or school", claims.Work),
        }.Where(claim => !string.IsNullOrWhiteSpace(claim.Said)).Select(claim => (claim.What, claim.Said!)).ToList();
        if (said.Count == 0)
            return;
        paper.Heading(2, "What they said about themselves");
        paper.Rows(said);
    }

    private static void Show(PdfPaper paper, CheckReport report, int position, RgbImage? picture, byte[]? thumbnail)
    {
        var found = report.Matches[position];
        paper.Heading(3, $"Picture {position + 1}");
        paper.Paragraph($"{MatchWords.Sentence(found)}{(picture is null ? " The picture that was checked stayed on the device, so its place is grey." : "")}{(thumbnail is null ? " We keep no copy of the picture we found, so its place is grey." : "")}");
        paper.Picture(
            PictureEncoder.EncodePng(OverlayDrawing.Draw(picture, report.Picture, found, thumbnail)),
            $"Left: the picture that was checked. Right: the picture that was found. {found.Match.Alignment.Inliers} points of the two agree.", ProofHeight);
        foreach (var place in found.Appearances.Take(MostShown))
        {
            paper.Paragraph(PlaceWords.Name(place), isStrong: true);
            if (PlaceWords.Caption(place) is { } caption)
                paper.Paragraph($"“{caption}”");
            if (PlaceWords.Address(place) is { } address)
                paper.Link(address);
            paper.Rows([
                .. PlaceWords.Site(place) is { } site ? [("Site", $"{site}, {PlaceWords.Kind(place)}")] : Array.Empty<(string, string)>(),
                .. place.Appearance.Seen is { } seen ? [("Seen there on", PlaceWords.Day(seen))] : Array.Empty<(string, string)>(),
                ("Collection", place.Collection.Name),
            ]);
        }
        if (found.Appearances.Count > MostShown)
            paper.Paragraph($"{PlaceWords.Count(found.Appearances.Count - MostShown, "more place is", "more places are")} known.");
    }

    private static void Show(PdfPaper paper, ElsewhereResult result)
    {
        paper.Heading(2, $"What {result.Provider} says");
        if (result.Places is not { } found)
        {
            paper.Paragraph($"{result.Provider} gave no answer. {result.Failure}");
            return;
        }
        paper.Paragraph(found.Places.Count == 0
            ? $"{result.Provider} did not find this picture. This proves nothing."
            : $"{result.Provider} says that this picture is in {PlaceWords.Count(found.Total, "place", "places")}. We did not check this ourselves.");
        foreach (var place in found.Places.Take(MostShown))
        {
            paper.Paragraph(place.Kind == PlaceKind.Adult ? "A site for adults only" : place.Appearance.Title ?? place.Site, isStrong: true);
            if (place.Kind != PlaceKind.Adult)
                paper.Link(place.Appearance.PageUrl ?? place.Appearance.PictureUrl);
            if (place.Appearance.Seen is { } seen)
                paper.Rows([("Seen there on", PlaceWords.Day(seen))]);
        }
    }

    private static void Explain(PdfPaper paper, CheckReport report, IReadOnlyList<CollectionSummary> collections, DateTimeOffset now, string? name)
    {
        paper.Heading(2, "How this was made");
        paper.Paragraph("A computer compared the picture with the collections below. It looks for the same photo, never for the same face. It can be wrong. It does not prove who somebody is. The person in the picture may know nothing about this.");
        paper.Rows([
            .. name is null ? Array.Empty<(string, string)>() : [("File", name)],
            ("Checked on", PlaceWords.Day(report.Day)),
            ("Written on", $"{now.UtcDateTime.ToString("d MMMM yyyy, HH:mm", CultureInfo.GetCultureInfo("en-GB"))} UTC"),
            ("Program", $"Catchlight {Version}"),
            ("Size of the picture", $"{report.Picture.Width} × {report.Picture.Height} pixels"),
            ("PDQ hash", $"{report.Picture.Pdq} (quality {report.Picture.Quality.Value})"),
            ("Compared with", PlaceWords.Count(report.Indexed, "picture", "pictures")),
            ("Collections", collections.Count == 0 ? "none" : string.Join(", ", collections.Select(summary => summary.Collection.Name))),
        ]);
    }
}
