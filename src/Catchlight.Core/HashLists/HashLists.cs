using System.Globalization;
using Catchlight.Imaging.Hashing;

namespace Catchlight.Core.HashLists;

/// <summary>Hash lists as files: CSV and the lines of ThreatExchange. Which of the two it is, each line tells.</summary>
public static class HashLists
{
    /// <summary>Bad lines that are named.</summary>
    public const int MostBadLines = 100;

    private const string Head = "hash,quality,kind,from", PdqSignal = "pdq";

    /// <summary>Reads a list: lines of <c>pdq HASH</c>, of CSV with or without a heading, or of <c>hash,quality,path</c> as <c>catchlight hash</c> and the PDQ reference tool write them.</summary>
    public static HashListReading Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var (entries, known, others, bad) = (new List<HashListEntry>(), new HashSet<PdqHash>(), 0, new List<int>());
        var columns = Head.Split(',');
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            line = line.Trim().Trim('\uFEFF');
            if (line.Length == 0)
                continue;
            if (line.StartsWith("hash,", StringComparison.OrdinalIgnoreCase) || line.Equals("hash", StringComparison.OrdinalIgnoreCase))
                columns = line.ToLowerInvariant().Split(',');
            else if (Entry(line, columns) is { } entry)
                (known.Add(entry.Hash) ? entries : []).Add(entry);
            else if (IsOtherSignal(line))
                others++;
            else if (bad.Count < MostBadLines)
                bad.Add(number);
        }
        return new HashListReading(entries, others, bad);
    }

    /// <summary>Writes a list.</summary>
    public static void Write(TextWriter writer, IEnumerable<HashListEntry> entries, HashListFormat format)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(entries);
        if (format == HashListFormat.Csv)
            writer.Write(Head + "\n");
        foreach (var entry in entries)
        {
            writer.Write(format == HashListFormat.ThreatExchange
                ? $"{PdqSignal} {entry.Hash}\n"
                : $"{entry.Hash},{entry.Quality?.ToString(CultureInfo.InvariantCulture)},{Cell(entry.Kind)},{Cell(entry.From)}\n");
        }
    }

    private static HashListEntry? Entry(string line, string[] columns)
    {
        if (line.StartsWith(PdqSignal + " ", StringComparison.OrdinalIgnoreCase))
            return PdqHash.TryParse(line[(PdqSignal.Length + 1)..].Trim(), out var signal) ? new HashListEntry(signal) : null;
        var cells = Cells(line);
        if (!PdqHash.TryParse(cells[0], out var hash))
            return null;
        return new HashListEntry(hash, int.TryParse(Cell("quality"), NumberStyles.None, CultureInfo.InvariantCulture, out var quality) ? quality : null, Cell("kind"), Cell("from"));

        string? Cell(string column) => Array.IndexOf(columns, column) is var i and >= 0 && i < cells.Count && cells[i].Length > 0 ? cells[i] : null;
    }

    // A word and a value, as "video_md5 0123…".
    private static bool IsOtherSignal(string line) => line.Split(' ') is [var type, { Length: > 0 }]
        && !type.Equals(PdqSignal, StringComparison.OrdinalIgnoreCase) && type.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    private static List<string> Cells(string line)
    {
        var (cells, cell, isQuoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && isQuoted && i + 1 < line.Length && line[i + 1] == '"')
                cell.Append(line[i++]);
            else if (line[i] == '"')
                isQuoted = !isQuoted;
            else if (line[i] == ',' && !isQuoted)
                cells.Add(Taken());
            else
                cell.Append(line[i]);
        }
        cells.Add(Taken());
        return cells;

        string Taken()
        {
            var text = cell.ToString().Trim();
            cell.Clear();
            return text;
        }
    }

    private static string Cell(string? text) => text is null ? "" : text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.ReplaceLineEndings(" ").Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
