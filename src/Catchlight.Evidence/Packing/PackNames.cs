using System.Globalization;
using System.Text;

namespace Catchlight.Evidence.Packing;

/// <summary>Every path in a pack. docs/formats/evidence-pack.md says what is where.</summary>
internal static class PackNames
{
    public const string Data = "data/", BagIt = "bagit.txt", BagInfo = "bag-info.txt", Log = "log.jsonl", Exhibits = "exhibits.csv", TimelineCsv = "timeline.csv", TimelineJson = "timeline.json",
        Identifiers = "identifiers.csv", ReportPdf = "report.pdf", ReportHtml = "report.html", Statement = "statement.txt", CallSheet = "to-read-out.txt", Manifest256 = "manifest-sha256.txt",
        Manifest512 = "manifest-sha512.txt", TagManifest256 = "tagmanifest-sha256.txt", TagManifest512 = "tagmanifest-sha512.txt";

    private const int LongestName = 80;

    /// <summary>What stands behind the exhibits, in its order. Nothing else may be in a pack.</summary>
    public static IReadOnlyList<string> TagFiles { get; } =
        [BagIt, BagInfo, ReportPdf, ReportHtml, Statement, CallSheet, TimelineCsv, TimelineJson, Identifiers, Exhibits, Log, Manifest256, Manifest512, TagManifest256, TagManifest512];

    /// <summary>What the tag manifests list: all but themselves.</summary>
    public static IReadOnlyList<string> Tagged { get; } = [.. TagFiles.Take(TagFiles.Count - 2)];

    /// <summary>The folder that holds all of it: <c>evidence-20261127-005705Z</c>.</summary>
    public static string Folder(DateTimeOffset made) => made.UtcDateTime.ToString("'evidence-'yyyyMMdd'-'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Where an exhibit is: its number, and as much of its name as every computer can store.</summary>
    /// <param name="number">From 0.</param>
    /// <param name="name">What it was called, with or without a folder.</param>
    public static string Exhibit(int number, string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var (stem, ending) = (Path.GetFileNameWithoutExtension(last), Path.GetExtension(last));
        return string.Create(CultureInfo.InvariantCulture, $"{Data}{number:000}-{Safe(stem, LongestName)}{Safe(ending, 16)}").TrimEnd('.', ' ');
    }

    // Manifests write % and line ends in a way of their own, sha256sum the backslash, and Windows has no file with one of the others.
    private static string Safe(string text, int longest)
    {
        var safe = new StringBuilder();
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            var isPlain = rune.Value is not ('%' or '\\' or '/' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or 0xFFFD)
                && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
            if (Encoding.UTF8.GetByteCount(safe.ToString()) + rune.Utf8SequenceLength > longest)
                break;
            safe.Append(isPlain ? rune.ToString() : "_");
        }
        return safe.ToString();
    }
}
