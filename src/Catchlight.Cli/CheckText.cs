using System.Globalization;
using Catchlight.Core.Checking;
using Catchlight.Core.Elsewhere;
using Catchlight.Core.Findings;
using Catchlight.Index.Searching;

namespace Catchlight.Cli;

/// <summary>A check as text for people.</summary>
internal static class CheckText
{
    private const int MostPlaces = 5;

    /// <summary>Writes one check: the answer, the reasons, then the places.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="path">The picture as given.</param>
    /// <param name="report">The check.</param>
    /// <param name="drawings">The proof of each match, in their order; empty where none was drawn.</param>
    /// <param name="file">The answer as PDF; null where none was written.</param>
    public static void Write(TextWriter output, string path, CheckReport report, IReadOnlyList<string> drawings, string? file)
    {
        output.WriteLine(path);
        output.WriteLine($"  {Heading(report.Answer.Level)}");
        output.WriteLine($"  {report.Answer.Text}");
        foreach (var finding in report.Findings)
            output.WriteLine($"  - {(finding.Strength == FindingStrength.Strong ? "Strong: " : finding.Strength == FindingStrength.Note ? "Note: " : "")}{finding.Text}");
        for (var i = 0; i < report.Matches.Count; i++)
        {
            Write(output, i + 1, report.Matches[i]);
            if (i < drawings.Count)
                output.WriteLine($"     proof: {drawings[i]}");
        }
        foreach (var result in report.Elsewhere)
            Write(output, result);
        if (file is not null)
            output.WriteLine($"  report: {file}");
        output.WriteLine();
    }

    private static void Write(TextWriter output, ElsewhereResult result)
    {
        output.WriteLine(result.Places is { } places
            ? string.Create(CultureInfo.InvariantCulture, $"  {result.Provider}: {places.Total} places, not checked by us")
            : $"  {result.Provider}: no answer. {result.Failure}");
        foreach (var place in (result.Places?.Places ?? []).Take(MostPlaces))
        {
            output.WriteLine($"     {place.Appearance.PageUrl ?? place.Appearance.PictureUrl}");
            if (string.Join(" · ", new[] { place.Appearance.Title, place.Appearance.Seen?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }.OfType<string>()) is { Length: > 0 } about)
                output.WriteLine($"       {about}");
        }
    }

    private static void Write(TextWriter output, int number, FoundPicture found)
    {
        var alignment = found.Match.Alignment;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {number}. {KindInWords(found)}: {alignment.Inliers} points agree; {alignment.QueryCoverage:0%} of this picture, {alignment.FoundCoverage:0%} of the found one"));
        foreach (var known in found.Appearances.Take(MostPlaces))
        {
            var place = known.Appearance;
            var about = string.Join(" · ", new[] { place.Title, place.Caption == place.Title ? null : place.Caption, known.Site, place.Seen?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), $"collection {known.Collection.Name}" }.OfType<string>());
            output.WriteLine($"     {place.PageUrl ?? place.PictureUrl}");
            output.WriteLine($"       {about}");
        }
        if (found.Appearances.Count > MostPlaces)
            output.WriteLine($"     and {found.Appearances.Count - MostPlaces} more places (--json lists them)");
    }

    private static string Heading(AnswerLevel level) => level switch
    {
        AnswerLevel.NotWhoTheySay => "PROBABLY NOT WHO THEY SAY",
        AnswerLevel.Doubtful => "SOMETHING DOES NOT FIT",
        AnswerLevel.NothingFound => "NOT FOUND, WHICH PROVES NOTHING",
        _ => "WE CAN'T TELL",
    };

    private static string KindInWords(FoundPicture found) => (found.Part, found.Match.Kind) switch
    {
        (MatchedPart.Surround, _) => "only what is around the middle",
        (MatchedPart.Middle, _) => "only the middle",
        (_, MatchKind.Copy) => "the same picture",
        (_, MatchKind.Edited) => "the same picture, changed",
        (_, MatchKind.Mirrored) => "the same picture, left and right swapped",
        _ => "part of the same picture",
    };
}
