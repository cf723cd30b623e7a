using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Exhibits;
using Catchlight.Evidence.Packing;

namespace Catchlight.Evidence.Reports;

/// <summary>The report of a pack: what happened, who, what was asked and paid, when, what is in the pack, and what is missing.</summary>
internal static class EvidenceReport
{
    /// <summary>Lines of the timeline that are shown; the tables have all.</summary>
    public const int MostShown = 300;

    public const string Title = "Evidence report";

    private const int LongestText = 600;

    /// <summary>The report from top to bottom.</summary>
    public static IEnumerable<ReportBlock> Blocks(ReportFacts facts) =>
    [
        new HeadingBlock(1, Title),
        new RowsBlock([
            .. facts.Contents.Case.Person is { } person ? [("Person", person)] : Array.Empty<(string, string)>(),
            ("Made on", ReportWords.Moment(facts.Made)),
            ("Made by", facts.Program.Name),
            ("Pack", facts.Folder),
            ("Time zone", facts.Contents.Case.Zone?.Id ?? ReportWords.Unknown),
        ]),
        new HeadingBlock(2, "What happened"),
        new ParagraphBlock(facts.Contents.Case.Summary.Length > 0 ? facts.Contents.Case.Summary : "No summary was written."),
        .. Identifiers(facts.Contents),
        new HeadingBlock(2, "What was asked"),
        .. Asked(facts.Contents.Case),
        new HeadingBlock(2, "What was paid"),
        .. Paid(facts.Contents.Case),
        .. Timeline(facts.Contents),
        .. Exhibits(facts.Packed),
        .. Recorded(facts.Contents.Recorded),
        new HeadingBlock(2, "What is missing"),
        Gaps.Of(facts) is { Count: > 0 } gaps ? new BulletsBlock(gaps) : new ParagraphBlock("Nothing that we know of."),
        .. HowToCheck(facts),
    ];

    private static IEnumerable<ReportBlock> Identifiers(PackContents contents)
    {
        yield return new HeadingBlock(2, "Names, addresses and numbers");
        var all = contents.Identifiers();
        if (all.Count == 0)
        {
            yield return new ParagraphBlock("None is known.");
            yield break;
        }
        yield return new RowsBlock([
            .. all.Select(group => (
                ReportWords.Of(group.Key.Kind),
                $"{group.Key.Value}{(group.Select(identifier => identifier.Service).FirstOrDefault(service => service is not null) is { } service ? $" ({service})" : "")}\n{Places(group)}")),
        ]);
    }

    private static string Places(IEnumerable<Identifier> group)
    {
        var places = group.Select(identifier => identifier.Origin.ToString()).Distinct().ToList();
        return places.Count <= 3 ? string.Join("; ", places) : $"{string.Join("; ", places.Take(3))}; and {ReportWords.Count(places.Count - 3, "more place", "more places")}";
    }

    private static IEnumerable<ReportBlock> Asked(EvidenceCase evidence) => evidence.Demands.Count == 0
        ? [new ParagraphBlock("Nothing was written down.")]
        : [new RowsBlock([.. evidence.Demands.Select(demand => (ReportWords.When(demand.When, evidence.Zone), demand.What))])];

    private static IEnumerable<ReportBlock> Paid(EvidenceCase evidence)
    {
        if (evidence.Payments.Count == 0)
        {
            yield return new ParagraphBlock("No payment was written down.");
            yield break;
        }
        foreach (var (number, payment) in evidence.Payments.Index())
        {
            yield return new HeadingBlock(3, $"Payment {number + 1}: {payment.Sum}");
            yield return new RowsBlock([
                ("When", ReportWords.When(payment.When, evidence.Zone)), ("How", payment.How ?? ReportWords.Unknown), ("To", payment.To ?? ReportWords.Unknown),
                ("Transfer number", payment.Reference ?? ReportWords.Unknown), ("Collected", payment.Collected switch { true => "yes", false => "no", null => ReportWords.Unknown }),
            ]);
        }
    }

    private static IEnumerable<ReportBlock> Timeline(PackContents contents)
    {
        yield return new HeadingBlock(2, "What happened when");
        var all = contents.Timeline();
        if (all.Count == 0)
        {
            yield return new ParagraphBlock("Nothing is known.");
            yield break;
        }
        var shown = (all.Count <= MostShown ? all : [.. all.Where(entry => entry.IsKey)]).Take(MostShown).ToList();
        if (shown.Count < all.Count)
            yield return new ParagraphBlock($"{ReportWords.Count(shown.Count, "line", "lines")} of {ReportWords.Count(all.Count, "line", "lines")}: what the person said, and messages with warning signs, names, addresses, numbers or sums. All lines are in timeline.csv.");
        yield return new RowsBlock([.. shown.Select(entry => (ReportWords.When(entry.When, contents.Case.Zone), Text(entry)))]);
    }

    private static string Text(TimelineEntry entry)
    {
        var text = entry.Text.Length <= LongestText ? entry.Text : entry.Text[..(char.IsHighSurrogate(entry.Text[LongestText - 1]) ? LongestText - 1 : LongestText)] + " …";
        return $"{(entry.Who is { } who ? $"{who}: " : "")}{text}{(entry.Signs.Count > 0 ? $"\nWarning signs: {string.Join("; ", entry.Signs)}" : "")}\nFrom: {entry.Origin}";
    }

    private static IEnumerable<ReportBlock> Exhibits(IReadOnlyList<PackedExhibit> packed)
    {
        yield return new HeadingBlock(2, "What is in this pack");
        foreach (var item in packed)
        {
            yield return new HeadingBlock(3, $"{item.Number:000} {item.Exhibit.Name}");
            yield return new RowsBlock([
                ("What it is", ReportWords.Of(item.Exhibit.Kind)),
                ("File", item.Path),
                ("Size", ReportWords.Count(item.Length, "byte", "bytes")),
                .. item.Exhibit.Changed is { } changed ? [("Last changed", ReportWords.Moment(changed))] : Array.Empty<(string, string)>(),
                .. item.Exhibit.Statement is { Where: { } where } ? [("Where it is from", where)] : Array.Empty<(string, string)>(),
                .. item.Exhibit.Statement is { Note: { } note } ? [("What was said of it", note)] : Array.Empty<(string, string)>(),
                ("SHA-256", item.Sha256.ToString()),
                .. item.LeftOut is { } left
                    ? [("Copy", $"This is a copy without {ReportWords.Count(left.Count, "picture, video or other file", "pictures, videos and other files")}. The file itself has {ReportWords.Count(left.OriginalLength, "byte", "bytes")} and the SHA-256 {left.Original}.")]
                    : Array.Empty<(string, string)>(),
            ]);
        }
    }

    private static IEnumerable<ReportBlock> Recorded(IReadOnlyList<RecordedFile> recorded)
    {
        if (recorded.Count == 0)
            yield break;
        yield return new HeadingBlock(2, "What exists and is not in this pack");
        foreach (var file in recorded)
        {
            yield return new HeadingBlock(3, file.Name);
            yield return new RowsBlock([
                ("Why", ReportWords.Of(file.Reason)),
                ("Size", ReportWords.Count(file.Length, "byte", "bytes")),
                .. file.Changed is { } changed ? [("Last changed", ReportWords.Moment(changed))] : Array.Empty<(string, string)>(),
                .. file.Statement is { Where: { } where } ? [("Where it is", where)] : Array.Empty<(string, string)>(),
                .. file.Statement is { Note: { } note } ? [("What was said of it", note)] : Array.Empty<(string, string)>(),
                .. file.Sha256 is { } digest ? [("SHA-256", digest.ToString())] : Array.Empty<(string, string)>(),
                .. file.Pdq is { } pdq ? [("PDQ hash", pdq)] : Array.Empty<(string, string)>(),
            ]);
        }
    }

    private static IEnumerable<ReportBlock> HowToCheck(ReportFacts facts) =>
    [
        new HeadingBlock(2, "How to check this pack"),
        new ParagraphBlock(
            "This pack is a bag as RFC 8493 (BagIt 1.0) describes it. The files are in the folder data, as they were. The manifests hold a checksum of each. The file log.jsonl says what was added when, and each line holds the checksum of the line before."),
        new BulletsBlock([
            "With Catchlight: catchlight evidence verify FILE.zip",
            $"Without it: unpack the zip, go into the folder {facts.Folder}, and type: sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt",
        ]),
        new ParagraphBlock(
            "A checksum shows that a file has not changed since the pack was made. It does not show that what is in the file is true. Whoever makes a whole new pack can make new checksums: so note the number of this pack (the SHA-256 of the zip) when you hand it over, or get it from the person by another way."),
    ];
}
