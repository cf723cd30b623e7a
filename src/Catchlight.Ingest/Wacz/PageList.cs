using System.Text.Json;
using Catchlight.Ingest.Warc;
using Catchlight.Ingest.Warc.Pages;

namespace Catchlight.Ingest.Wacz;

/// <summary>
/// Reads <c>pages/pages.jsonl</c> and <c>pages/extraPages.jsonl</c>: a heading, then one JSON object a line with <c>url</c>, <c>ts</c> and
/// <c>title</c>, and often the whole text of the page.
/// </summary>
internal static class PageList
{
    private const int LongestLine = 10_000_000;

    /// <summary>The pages, one at a time; null for each line that should be one and is not.</summary>
    /// <exception cref="IOException">The stream cannot be read on.</exception>
    public static IEnumerable<ListedPage?> Read(Stream stream)
    {
        foreach (var line in ByteLines.Of(stream, LongestLine))
        {
            if (line.IsTooLong)
                yield return null;
            else if (!line.Bytes.Span.Trim(" \t"u8).IsEmpty && ReadLine(line.Bytes, out var isHeading) is var page && !isHeading)
                yield return page;
        }
    }

    private static ListedPage? ReadLine(ReadOnlyMemory<byte> line, out bool isHeading)
    {
        isHeading = false;
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement is not { ValueKind: JsonValueKind.Object } row)
                return null;
            string? Text(string name) => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
            isHeading = Text("format") is not null && Text("url") is null;
            return WebAddress.Parse(Text("url")) is { } url ? new ListedPage(url, PlainText.OneLine(Text("title")), WarcDate.Day(Text("ts"))) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON, or a text with half a character in it.
            return null;
        }
    }
}
