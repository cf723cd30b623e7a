using System.Globalization;

namespace Catchlight.Ingest.Warc.Http;

/// <summary>An archived HTTP answer: status, header fields, and the body as it was sent.</summary>
/// <remarks><c>HTTP/1.1 200 OK CRLF</c> (the words may be missing), then as <see cref="HttpHead"/>.</remarks>
internal sealed record HttpAnswer(int Status, Fields Fields, ReadOnlyMemory<byte> Body)
{
    // "100 Continue" and "103 Early Hints" come before the answer that counts.
    private const int MostHints = 5;

    /// <summary>Whether there was an answer to show: not a redirect, not a mere "nothing new".</summary>
    public bool HasContent => Status is >= 200 and not (204 or 205 or (>= 300 and < 400));

    /// <summary>Whether the server says that it did as it was asked.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Whether the body is only a piece of the file.</summary>
    public bool IsPiece => Status == 206 && !IsWhole(Fields["Content-Range"]);

    /// <summary>Takes a block apart; null where it does not begin like an HTTP answer.</summary>
    public static HttpAnswer? Parse(ReadOnlyMemory<byte> block)
    {
        for (var hints = 0; hints < MostHints; hints++)
        {
            if (!block.Span.StartsWith("HTTP"u8) || HttpHead.Parse(block) is not { } head || ParseStatus(head.FirstLine) is not { } status)
                return null;
            if (status is < 100 or >= 200 or 101)
                return new HttpAnswer(status, head.Fields, head.Body);
            block = head.Body;
        }
        return null;
    }

    private static int? ParseStatus(string line)
    {
        var parts = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : null;
    }

    // "bytes 0-99/100" is all of it.
    private static bool IsWhole(string? range)
    {
        var numbers = range?.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries) ?? [];
        return numbers is ["bytes", "0", var last, var length]
            && long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var all)
            && end == all - 1;
    }
}
