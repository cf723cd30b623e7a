namespace Catchlight.Ingest.Warc.Http;

/// <summary>An HTTP message taken apart: its first line, its header fields, and the bytes behind them.</summary>
/// <remarks>First line, fields, blank line, body. Line feeds alone are read too, as is a header that the end of the block cuts off.</remarks>
internal sealed record HttpHead(string FirstLine, Fields Fields, ReadOnlyMemory<byte> Body)
{
    private const int LongestLine = 1 << 16;
    private const int MostLines = 1000;

    /// <summary>Takes a block apart; null where it has no first line, or a header that no server sends.</summary>
    public static HttpHead? Parse(ReadOnlyMemory<byte> block)
    {
        var rest = block;
        if (TakeLine(ref rest) is not { Length: > 0 } first)
            return null;
        var fields = new Fields();
        for (var lines = 0; !rest.IsEmpty; lines++)
        {
            if (lines == MostLines || TakeLine(ref rest) is not { } line)
                return null;
            if (line.Length == 0)
                break;
            fields.Add(line);
        }
        return new HttpHead(first, fields, rest);
    }

    private static string? TakeLine(ref ReadOnlyMemory<byte> rest)
    {
        var end = rest.Span[..Math.Min(rest.Length, LongestLine)].IndexOf((byte)'\n');
        if (end < 0 && rest.Length > LongestLine)
            return null;
        var line = FieldText.Decode((end < 0 ? rest : rest[..end]).Span.TrimEnd((byte)'\r'));
        rest = end < 0 ? default : rest[(end + 1)..];
        return line;
    }
}
