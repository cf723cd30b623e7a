using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Catchlight.Conversations.Reading.Texts;

namespace Catchlight.Conversations.Reading.Json;

/// <summary>The JSON of an export: one value, or one value a line. Where it breaks off, as a download may, what came before is kept.</summary>
internal sealed class JsonSource
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly JsonDocument? _document;

    private JsonSource(ReadOnlyMemory<byte> bytes, JsonDocument? document, long? brokenAt) => (_bytes, _document, BrokenAt) = (bytes, document, brokenAt);

    /// <summary>How deep values may nest. No export comes near.</summary>
    public const int MaxDepth = 64;

    /// <summary>The value; null where there is one a line.</summary>
    public JsonElement? Root => _document?.RootElement;

    /// <summary>The byte behind which nothing could be read; null where all of it could.</summary>
    public long? BrokenAt { get; }

    /// <summary>Whether a file may be JSON, by its first character and what follows.</summary>
    public static bool MayBe(ReadOnlySpan<byte> bytes)
    {
        var rest = WithoutMark(bytes).TrimStart(" \t\r\n"u8);
        if (rest is [(byte)'{', ..])
            return true;
        rest = rest is [(byte)'[', ..] ? rest[1..].TrimStart(" \t\r\n"u8) : default;
        // "[14/03/2026, 21:07:11] Anna: hi" begins like a list too.
        return rest is [(byte)'{' or (byte)']', ..];
    }

    /// <summary>Reads the JSON; null where not even its beginning is any.</summary>
    public static JsonSource? Open(ReadOnlyMemory<byte> bytes)
    {
        bytes = bytes[(bytes.Length - WithoutMark(bytes.Span).Length)..];
        if (!Utf8.IsValid(bytes.Span))
            bytes = Encoding.UTF8.GetBytes(TextBytes.Read(bytes.Span) ?? "");
        try
        {
            return new JsonSource(bytes, JsonDocument.Parse(bytes, Options), null);
        }
        catch (JsonException)
        {
            if (JsonMending.IsOneALine(bytes.Span))
                return new JsonSource(bytes, null, null);
            return JsonMending.Mend(bytes.Span) is { } mended ? new JsonSource(bytes, JsonDocument.Parse(mended.Bytes, Options), mended.BrokenAt) : null;
        }
    }

    /// <summary>The values of a file with one a line, each good until the next is asked for; null for a line that is broken.</summary>
    public IEnumerable<JsonElement?> Lines()
    {
        for (var at = 0; at < _bytes.Length;)
        {
            var end = _bytes.Span[at..].IndexOf((byte)'\n');
            end = end < 0 ? _bytes.Length : at + end;
            var line = _bytes[at..end];
            at = end + 1;
            if (line.Span.Trim(" \t\r"u8).IsEmpty)
                continue;
            using var document = Parse(line);
            yield return document?.RootElement;
        }
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            return JsonDocument.Parse(line, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
}
