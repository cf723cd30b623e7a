using System.Globalization;
using Catchlight.Imaging.Hashing;

namespace Catchlight.Core.HashLists;

/// <summary>Hash lists as files. Anybody may have written one: no line decides how much memory reading takes.</summary>
public static class HashLists
{
    /// <summary>Bad lines that are named.</summary>
    public const int MostBadLines = 100;

    /// <summary>Hashes that are read of one list; about 0.7 GB.</summary>
    public const int MostHashes = 4_000_000;

    /// <summary>Letters that a line may have.</summary>
    public const int LongestLine = 16_384;

    private const string Head = "hash,quality,kind,from";

    /// <summary>
    /// Reads a list: CSV with or without a heading, also that of <c>threatexchange dataset -P --csv</c>; <c>hash,quality,path</c> as <c>catchlight hash</c> and the PDQ
    /// reference tool write it; lines of <c>pdq HASH</c>; lines of JSON as <c>{"pdq": "…"}</c>, <c>{"signals": {"pdq": "…"}}</c> or <c>{"type": "HASH_PDQ", "indicator": "…"}</c>.
    /// </summary>
    /// <param name="reader">Read to its end, or to the hash after the last that is read.</param>
    /// <param name="most">How many hashes are read at most, at least 1.</param>
    public static HashListReading Read(TextReader reader, int most = MostHashes)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var (entries, known, others, bad, badCount) = (new List<HashListEntry>(), new HashSet<PdqHash>(), 0L, new List<BadLine>(), 0L);
        var columns = Head.Split(',');
        foreach (var (number, text) in BoundedLines.Of(reader, LongestLine))
        {
            var line = text?.Trim().Trim('\uFEFF');
            if (line is { Length: 0 })
                continue;
            if (line is not null && HashListLine.Heading(line) is { } heading)
            {
                columns = heading;
                continue;
            }
            var (entry, problem) = line is null ? new(null, $"This line is longer than {LongestLine.ToString("N0", CultureInfo.InvariantCulture)} letters.") : HashListLine.Read(line, columns);
            if (problem is not null)
            {
                if (++badCount <= MostBadLines)
                    bad.Add(new BadLine(number, problem));
            }
            else if (entry is null)
            {
                others++;
            }
            else if (entries.Count == most && !known.Contains(entry.Hash))
            {
                return new HashListReading(entries, others, [.. bad, new BadLine(number, $"The list has more than {most.ToString("N0", CultureInfo.InvariantCulture)} hashes. From here on it was not read; cut it into parts.")], badCount + 1);
            }
            else if (known.Add(entry.Hash))
            {
                entries.Add(entry);
            }
        }
        return new HashListReading(entries, others, bad, badCount);
    }

    /// <summary>Writes a list.</summary>
    public static void Write(TextWriter writer, IEnumerable<HashListEntry> entries, HashListFormat format)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(entries);
        if (format == HashListFormat.Csv)
            writer.Write(Head + "\n");
        foreach (var entry in entries)
            writer.Write(format switch
            {
                HashListFormat.ThreatExchange => $"{HashListLine.Signal} {entry.Hash}\n",
                HashListFormat.Hma => $"{{\"{HashListLine.Signal}\": \"{entry.Hash}\"}}\n",
                _ => $"{entry.Hash},{entry.Quality?.ToString(CultureInfo.InvariantCulture)},{HashListLine.Cell(entry.Kind)},{HashListLine.Cell(entry.From)}\n",
            });
    }
}
