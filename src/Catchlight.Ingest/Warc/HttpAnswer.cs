using System.Globalization;

namespace Catchlight.Ingest.Warc;

/// <summary>An archived HTTP answer: status, header fields, and the body as it was sent.</summary>
/// <remarks><c>HTTP/1.1 200 OK CRLF</c> (the words may be missing), fields, blank line, body. Line feeds alone are read too.</remarks>
internal sealed record HttpAnswer(int Status, Fields Fields, ReadOnlyMemory<byte> Body)
{
    /// <summary>Takes a block apart; null where it does not begin like an HTTP answer.</summary>
    public static HttpAnswer? Parse(ReadOnlyMemory<byte> block)
    {
        var rest = block;
        if (TakeLine(ref rest) is not { } first)
            return null;
        var parts = first.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || !parts[0].StartsWith("HTTP", StringComparison.OrdinalIgnoreCase)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var status))
            return null;
        var fields = new Fields();
        while (TakeLine(ref rest) is { Length: > 0 } line)
            fields.Add(line);
        return new HttpAnswer(status, fields, rest);
    }

    private static string? TakeLine(ref ReadOnlyMemory<byte> rest)
    {
        if (rest.IsEmpty)
            return null;
        var end = rest.Span.IndexOf((byte)'\n');
        var line = FieldText.Decode((end < 0 ? rest : rest[..end]).Span.TrimEnd((byte)'\r'));
        rest = end < 0 ? default : rest[(end + 1)..];
        return line;
    }
}
