using System.Text;
using Catchlight.Evidence.Exhibits;
using Catchlight.Evidence.Reports;
using Catchlight.Evidence.Statements;
using Catchlight.Evidence.Zips;

namespace Catchlight.Evidence.Packing;

/// <summary>
/// Writes an evidence pack: a bag (BagIt 1.0, RFC 8493) in a zip of one canonical form. Exhibits stream through; memory holds the tables and the report. The same
/// contents, log, program and time give the same bytes. docs/formats/evidence-pack.md describes the file.
/// </summary>
/// <param name="program">Who writes.</param>
/// <param name="clock">What says when.</param>
public sealed class PackWriter(PackProgram program, TimeProvider clock)
{
    /// <summary>Writes a pack. What is on the stream after a failure is no pack: a file belongs under its name only afterwards.</summary>
    /// <param name="contents">What goes in.</param>
    /// <param name="log">What was done so far; what is done here is added.</param>
    /// <param name="output">An empty stream that can seek.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="IOException">A file cannot be read, or changed meanwhile.</exception>
    public async Task<SealedPack> WriteAsync(PackContents contents, EvidenceLog log, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contents);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(output);
        var made = clock.GetUtcNow();
        var folder = PackNames.Folder(made);
        var zip = new CanonicalZipWriter(output);
        var packed = new List<PackedExhibit>();
        foreach (var (number, exhibit) in contents.Exhibits.Prepend(ExhibitIntake.Account(contents.Case)).Index())
            packed.Add(await PackAsync(zip, folder, number, exhibit, log, cancellationToken));
        log.Append(LogAction.Sealed, ("files", packed.Count), ("bytes", packed.Sum(item => item.Length)), ("recorded", contents.Recorded.Count));

        var facts = new ReportFacts(contents, packed, folder, made, program);
        var blocks = EvidenceReport.Blocks(facts).ToList();
        var tags = new List<(string Path, ContentDigest Digest)>();
        foreach (var (path, bytes) in Tags(facts, blocks, log))
            tags.Add((path, await zip.AddAsync($"{folder}/{path}", bytes, cancellationToken)));
        await zip.AddAsync($"{folder}/{PackNames.TagManifest256}", Manifest.Write(tags.Select(tag => (tag.Digest.Sha256.ToString(), tag.Path))), cancellationToken);
        await zip.AddAsync($"{folder}/{PackNames.TagManifest512}", Manifest.Write(tags.Select(tag => (tag.Digest.Sha512, tag.Path))), cancellationToken);
        await zip.FinishAsync(cancellationToken);
        return new SealedPack(folder, packed, log.Head, ReportSigns.Lack(blocks));
    }

    private static async Task<PackedExhibit> PackAsync(CanonicalZipWriter zip, string folder, int number, Exhibit exhibit, EvidenceLog log, CancellationToken cancellationToken)
    {
        var path = PackNames.Exhibit(number, exhibit.Name);
        LeftOutMedia? leftOut = null;
        var digest = await zip.AddAsync($"{folder}/{path}", exhibit.Content.Length, async (stream, token) => leftOut = await exhibit.Content.WriteAsync(stream, token), cancellationToken);
        log.Append(
            LogAction.Packed, ("path", path), ("name", exhibit.Name), ("bytes", digest.Length), ("sha256", digest.Sha256),
            ("leftOut", leftOut?.Count), ("originalSha256", leftOut?.Original), ("originalBytes", leftOut?.OriginalLength));
        return new PackedExhibit(number, path, exhibit, digest.Length, digest.Sha256, digest.Sha512, leftOut);
    }

    // In the order of PackNames.Tagged.
    private static IEnumerable<(string Path, byte[] Bytes)> Tags(ReportFacts facts, IReadOnlyList<ReportBlock> blocks, EvidenceLog log)
    {
        var (contents, packed) = (facts.Contents, facts.Packed);
        var (timeline, zone) = (contents.Timeline(), contents.Case.Zone);
        yield return (PackNames.BagIt, BagInfo.Declaration);
        yield return (PackNames.BagInfo, BagInfo.Write(facts.Made, facts.Program, packed.Sum(item => item.Length), packed.Count, log));
        yield return (PackNames.ReportPdf, ReportPdf.Write(contents.Words["report"], contents.Words, blocks, facts.Made, facts.Folder, PackNames.ReportHtml));
        yield return (PackNames.ReportHtml, ReportHtml.Write(contents.Words["report"], contents.Words.Culture, blocks));
        yield return (PackNames.Statement, Encoding.UTF8.GetBytes(contents.Statement ?? StatementDraft.Statement(contents)));
        yield return (PackNames.CallSheet, Encoding.UTF8.GetBytes(StatementDraft.CallSheet(contents)));
        yield return (PackNames.TimelineCsv, PackTables.TimelineCsv(timeline, zone));
        yield return (PackNames.TimelineJson, PackTables.TimelineJson(timeline, zone));
        yield return (PackNames.Identifiers, PackTables.IdentifiersCsv(contents));
        yield return (PackNames.Exhibits, PackTables.ExhibitsCsv(packed, contents));
        yield return (PackNames.Log, log.ToBytes());
        yield return (PackNames.Manifest256, Manifest.Write(packed.Select(item => (item.Sha256.ToString(), item.Path))));
        yield return (PackNames.Manifest512, Manifest.Write(packed.Select(item => (item.Sha512, item.Path))));
    }
}
