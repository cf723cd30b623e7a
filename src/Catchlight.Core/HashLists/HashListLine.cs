using System.Globalization;
using System.Text;
using System.Text.Json;
using Catchlight.Imaging.Hashing;

namespace Catchlight.Core.HashLists;

/// <summary>What a line of a hash list says: a hash, a signal of another sort, or neither. Which form it has, the line itself tells.</summary>
/// <param name="Entry">The hash; null where it says none.</param>
/// <param name="Problem">Why it could not be read; null where it could.</param>
internal readonly record struct HashListLine(HashListEntry? Entry, string? Problem)
{
    public const string Signal = "pdq", Indicator = "HASH_PDQ";

    private const string NoHash = "This is no PDQ hash: it has 64 digits and letters from a to f.";

    // More is nowhere in the JSON that these programs read or write.
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = 8 };

    private static HashListLine OtherSignal => default;

    /// <summary>The names of columns; null where the line is no heading.</summary>
    public static string[]? Heading(string line) =>
        line.Split(',')[0].Trim().ToLowerInvariant() is "hash" or "signal_type" ? [.. line.ToLowerInvariant().Split(',').Select(column => column.Trim() == "signal_str" ? "hash" : column.Trim())] : null;

    /// <summary>Reads a line that is not empty.</summary>
    /// <param name="line">The line, without white space around it.</param>
    /// <param name="columns">The names of the columns, if it is CSV.</param>
    public static HashListLine Read(string line, string[] columns) => line[0] == '{' ? OfJson(line)
        : line.StartsWith(Signal + " ", StringComparison.OrdinalIgnoreCase) ? OfHash(line[(Signal.Length + 1)..].Trim())
        : OfCells(Cells(line), columns) is { } cells ? cells
        : IsOtherSignal(line) ? OtherSignal : new(null, NoHash);

    /// <summary>Text as a cell of CSV.</summary>
    public static string Cell(string? text) => text is null ? "" : text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.ReplaceLineEndings(" ").Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static HashListLine OfHash(string? text) => PdqHash.TryParse(text, out var hash) ? new(new HashListEntry(hash), null) : new(null, NoHash);

    // Null where it may be something else than CSV.
    private static HashListLine? OfCells(List<string> cells, string[] columns)
    {
        if (Cell("signal_type") is { } type && !type.Equals(Signal, StringComparison.OrdinalIgnoreCase) && cells.Count > 1)
            return OtherSignal;
        if (!PdqHash.TryParse(Cell("hash"), out var hash))
            return null;
        return new(new HashListEntry(hash, int.TryParse(Cell("quality"), NumberStyles.None, CultureInfo.InvariantCulture, out var quality) ? quality : null, Cell("kind"), Cell("from")), null);

        string? Cell(string column) => Array.IndexOf(columns, column) is var i and >= 0 && i < cells.Count && cells[i].Length > 0 ? cells[i] : null;
    }

    private static HashListLine OfJson(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line, Json);
            var signals = document.RootElement.TryGetProperty("signals", out var inner) && inner.ValueKind == JsonValueKind.Object ? inner : document.RootElement;
            if (Text(signals, Signal) is { } hash)
                return OfHash(hash);
            return Text(signals, "type") is not { } type || Text(signals, "indicator") is not { } indicator ? new(null, "This JSON names no PDQ hash.")
                : type == Indicator ? OfHash(indicator) : OtherSignal;
        }
        catch (JsonException e)
        {
            return new(null, string.Create(CultureInfo.InvariantCulture, $"This is not JSON as it should be, from byte {e.BytePositionInLine + 1} on."));
        }
        // Half a letter, written as \ud800.
        catch (InvalidOperationException)
        {
            return new(null, "This JSON has a text in it that is none.");
        }
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // A word and a value, as "video_md5 0123…".
    private static bool IsOtherSignal(string line) => line.Split(' ') is [var type, { Length: > 0 }]
        && !type.Equals(Signal, StringComparison.OrdinalIgnoreCase) && type.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    private static List<string> Cells(string line)
    {
        var (cells, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
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
}
