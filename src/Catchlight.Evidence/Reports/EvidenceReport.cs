using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Exhibits;
using Catchlight.Evidence.Packing;
using Catchlight.Evidence.Words;

namespace Catchlight.Evidence.Reports;

/// <summary>The report of a pack: what happened, who, what was asked and paid, when, what is in the pack, and what is missing.</summary>
internal static class EvidenceReport
{
    /// <summary>Lines of the timeline that are shown; the tables have all.</summary>
    public const int MostShown = 300;

    private const int LongestText = 600;

    /// <summary>The report from top to bottom.</summary>
    public static IEnumerable<ReportBlock> Blocks(ReportFacts facts)
    {
        var (contents, words) = (facts.Contents, facts.Contents.Words);
        return
        [
            new HeadingBlock(1, words["report"]),
            new RowsBlock([
                .. contents.Case.Person is { } person ? [(words["report.person"], person)] : Array.Empty<(string, string)>(),
                (words["report.made"], words.Moment(facts.Made)),
                (words["report.program"], facts.Program.Name),
                (words["report.pack"], facts.Folder),
                (words["report.zone"], contents.Case.Zone?.Id ?? words["unknown"]),
            ]),
            new HeadingBlock(2, words["report.happened"]),
            new ParagraphBlock(contents.Case.Summary.Length > 0 ? contents.Case.Summary : words["report.no-summary"]),
            .. WarningSigns.Blocks(contents),
            .. Identifiers(contents, words),
            new HeadingBlock(2, words["report.asked"]),
            .. Asked(contents.Case, words),
            new HeadingBlock(2, words["report.paid"]),
            .. Paid(contents.Case, words),
            .. Removals(contents.Case, words),
            .. Timeline(contents, words),
            .. Exhibits(facts.Packed, words),
            .. Recorded(contents.Recorded, words),
            new HeadingBlock(2, words["report.missing"]),
            Gaps.Of(facts) is { Count: > 0 } gaps ? new BulletsBlock(gaps) : new ParagraphBlock(words["report.nothing-missing"]),
            .. HowToCheck(facts.Folder, words),
        ];
    }

    private static IEnumerable<ReportBlock> Identifiers(PackContents contents, PackWords words)
    {
        yield return new HeadingBlock(2, words["report.identifiers"]);
        var all = contents.Identifiers();
        if (all.Count == 0)
        {
            yield return new ParagraphBlock(words["report.no-identifiers"]);
            yield break;
        }
        yield return new RowsBlock([
            .. all.Select(group => (
                words.Of(group.Key.Kind),
                $"{group.Key.Value}{(group.Select(identifier => identifier.Service).FirstOrDefault(service => service is not null) is { } service ? $" ({service})" : "")}\n{(PackContents.IsUnsure(group) ? words["identifier.whose-unknown"] + "\n" : "")}{Places(group, words)}")),
        ]);
    }

    private static string Places(IEnumerable<Identifier> group, PackWords words)
    {
        var places = group.Select(identifier => words.Of(identifier.Origin)).Distinct().ToList();
        return places.Count <= 3 ? string.Join("; ", places) : $"{string.Join("; ", places.Take(3))}; {words.Count("report.more-places", places.Count - 3)}";
    }

    private static IEnumerable<ReportBlock> Asked(EvidenceCase evidence, PackWords words) => evidence.Demands.Count == 0
        ? [new ParagraphBlock(words["report.not-asked"])]
        : [new RowsBlock([.. evidence.Demands.Select(demand => (words.When(demand.When, evidence.Zone), demand.What))])];

    private static IEnumerable<ReportBlock> Paid(EvidenceCase evidence, PackWords words)
    {
        if (evidence.Payments.Count == 0)
        {
            yield return new ParagraphBlock(words["report.not-paid"]);
            yield break;
        }
        foreach (var (number, payment) in evidence.Payments.Index())
        {
            yield return new HeadingBlock(3, words.Format("report.payment", ("number", words.Number(number + 1)), ("sum", words.Sum(payment))));
            yield return new RowsBlock([
                (words["report.when"], words.When(payment.When, evidence.Zone)), (words["report.how"], payment.How ?? words["unknown"]), (words["report.to"], payment.To ?? words["unknown"]),
                (words["report.reference"], payment.Reference ?? words["unknown"]),
                (words["report.collected"], payment.Collected switch { true => words["report.yes"], false => words["report.no"], null => words["unknown"] }),
            ]);
        }
    }

    // Not a word where nobody was asked: it is no gap in the evidence.
    private static IEnumerable<ReportBlock> Removals(EvidenceCase evidence, PackWords words) => evidence.Removals.Count == 0
        ? []
        : [new HeadingBlock(2, words["report.removals"]), new RowsBlock([.. evidence.Removals.Select(removal => (words.When(removal.When, evidence.Zone), words.Sentence(removal)))])];

    private static IEnumerable<ReportBlock> Timeline(PackContents contents, PackWords words)
    {
        yield return new HeadingBlock(2, words["report.timeline"]);
        var all = contents.Timeline();
        if (all.Count == 0)
        {
            yield return new ParagraphBlock(words["report.no-timeline"]);
            yield break;
        }
        var shown = all.Count <= MostShown ? all
            : [.. all.Where(entry => entry.IsKey).Index().OrderByDescending(entry => Weight(entry.Item)).Take(MostShown).OrderBy(entry => entry.Index).Select(entry => entry.Item)];
        if (shown.Count < all.Count)
            yield return new ParagraphBlock(words.Format("report.some-lines", ("shown", words.Count("lines", shown.Count)), ("all", words.Count("lines", all.Count)), ("file", PackNames.TimelineCsv)));
        yield return new RowsBlock([.. shown.Select(entry => (words.When(entry.When, contents.Case.Zone), Text(entry, words)))]);
    }

    // A long chat begins with talk. What the person said, and threats, come into the report before it.
    private static int Weight(TimelineEntry entry) => entry.Kind != TimelineKind.Message || entry.Signs.Any(sign => sign.IsLate) ? 2 : entry.Signs.Count > 0 ? 1 : 0;

    private static string Text(TimelineEntry entry, PackWords words)
    {
        var signs = entry.Signs.Count > 0 ? "\n" + words.Format("report.signs", ("signs", string.Join(" ", entry.Signs.Select(sign => sign.Text)))) : "";
        return $"{(entry.Who is { } who ? $"{who}: " : "")}{ReportWords.Short(entry.Text, LongestText)}{signs}\n{words.Format("report.from", ("origin", words.Of(entry.Origin)))}";
    }

    private static IEnumerable<ReportBlock> Exhibits(IReadOnlyList<PackedExhibit> packed, PackWords words)
    {
        yield return new HeadingBlock(2, words["report.exhibits"]);
        foreach (var item in packed)
        {
            yield return new HeadingBlock(3, $"{item.Number:000} {item.Exhibit.Name}");
            yield return new RowsBlock([
                (words["report.kind"], words.Of(item.Exhibit.Kind)),
                (words["report.file"], item.Path),
                (words["report.size"], words.Count("bytes", item.Length)),
                .. item.Exhibit.Changed is { } changed ? [(words["report.changed"], words.Moment(changed))] : Array.Empty<(string, string)>(),
                .. item.Exhibit.Statement is { Where: { } where } ? [(words["report.where-from"], where)] : Array.Empty<(string, string)>(),
                .. item.Exhibit.Statement is { Note: { } note } ? [(words["report.said"], note)] : Array.Empty<(string, string)>(),
                ("SHA-256", item.Sha256.ToString()),
                .. item.LeftOut is { } left
                    ? [(words["report.copy"], Copy(left, words))]
                    : Array.Empty<(string, string)>(),
            ]);
        }
    }

    private static string Copy(LeftOutMedia left, PackWords words)
    {
        (string, string)[] original = [("bytes", words.Count("bytes", left.OriginalLength)), ("digest", left.Original.ToString())];
        return left.Count == 0 ? words.Format("report.left-out.none", original) : words.Count("report.left-out", left.Count, original);
    }

    private static IEnumerable<ReportBlock> Recorded(IReadOnlyList<RecordedFile> recorded, PackWords words)
    {
        if (recorded.Count == 0)
            yield break;
        yield return new HeadingBlock(2, words["report.recorded"]);
        foreach (var file in recorded)
        {
            yield return new HeadingBlock(3, file.Name);
            yield return new RowsBlock([
                (words["report.reason"], words.Of(file.Reason)),
                (words["report.size"], words.Count("bytes", file.Length)),
                .. file.Changed is { } changed ? [(words["report.changed"], words.Moment(changed))] : Array.Empty<(string, string)>(),
                .. file.Statement is { Where: { } where } ? [(words["report.where"], where)] : Array.Empty<(string, string)>(),
                .. file.Statement is { Note: { } note } ? [(words["report.said"], note)] : Array.Empty<(string, string)>(),
                .. file.Sha256 is { } digest ? [("SHA-256", digest.ToString())] : Array.Empty<(string, string)>(),
                .. file.Pdq is { } pdq ? [(words["report.pdq"], pdq)] : Array.Empty<(string, string)>(),
            ]);
        }
    }

    private static IEnumerable<ReportBlock> HowToCheck(string folder, PackWords words) =>
    [
        new HeadingBlock(2, words["report.check"]),
        new ParagraphBlock(words.Format("report.bag", ("folder", "data"), ("log", PackNames.Log))),
        new BulletsBlock([
            words.Format("report.with-catchlight", ("command", "catchlight evidence verify FILE.zip")),
            words.Format("report.without-catchlight", ("folder", folder), ("command", $"sha256sum -c {PackNames.Manifest256} {PackNames.TagManifest256}")),
        ]),
        new ParagraphBlock(words["report.what-it-shows"]),
    ];
}
