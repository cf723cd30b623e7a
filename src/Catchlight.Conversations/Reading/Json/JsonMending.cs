using System.Text.Json;

namespace Catchlight.Conversations.Reading.Json;

/// <summary>Makes JSON whole that breaks off or is broken somewhere: it ends behind the last part of a list that was whole.</summary>
internal static class JsonMending
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = JsonSource.MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The mended JSON, and the byte behind which it was cut; null where no list had begun.</summary>
    public static (byte[] Bytes, long BrokenAt)? Mend(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, Options);
        // Which of the open brackets are those of lists.
        Span<bool> lists = stackalloc bool[JsonSource.MaxDepth + 1];
        Span<bool> safeLists = stackalloc bool[JsonSource.MaxDepth + 1];
        var (depth, safe, safeDepth) = (0, 0L, 0);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
                    lists[depth++] = reader.TokenType == JsonTokenType.StartArray;
                else if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
                    depth--;
                var begins = reader.TokenType == JsonTokenType.StartArray;
                var ends = reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
                if (depth == 0 || !lists[depth - 1] || !begins && !ends)
                    continue;
                (safe, safeDepth) = (reader.BytesConsumed, depth);
                lists.CopyTo(safeLists);
            }
        }
        catch (JsonException)
        {
            // Where it breaks is what we want to know.
        }
        if (safe == 0)
            return null;
        var mended = new byte[safe + safeDepth];
        bytes[..(int)safe].CopyTo(mended);
        for (var i = 0; i < safeDepth; i++)
            mended[safe + i] = safeLists[safeDepth - 1 - i] ? (byte)']' : (byte)'}';
        return (mended, safe);
    }

    /// <summary>Whether the first line is a whole object, and another line begins with one.</summary>
    public static bool IsOneALine(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)'\n');
        if (end < 0 || bytes[(end + 1)..].TrimStart(" \t\r\n"u8) is not [(byte)'{', ..])
            return false;
        var reader = new Utf8JsonReader(bytes[..end], Options);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
