using Catchlight.Ingest.Warc.Packing;

namespace Catchlight.Ingest.Warc.Syntax;

/// <summary>Recognises the first lines of a record wherever it begins: <c>WARC/1.0 CRLF Name:</c></summary>
/// <remarks>A page about web archives may hold such a version line too, but hardly one with a field right behind it.</remarks>
internal static class RecordStart
{
    /// <summary>Bytes that recognising takes at most.</summary>
    public const int Length = 128;

    private static ReadOnlySpan<byte> Magic => "WARC/"u8;

    /// <summary>Whether these bytes are meant to begin a record, whole or not.</summary>
    public static bool IsMeant(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Magic);

    /// <summary>Whether a record begins with these bytes, <see cref="Length"/> of them where there are so many.</summary>
    public static bool IsAt(ReadOnlySpan<byte> bytes)
    {
        if (!IsMeant(bytes))
            return false;
        bytes = bytes[Magic.Length..Math.Min(bytes.Length, Length)];
        return SkipDigits(ref bytes) && bytes is [(byte)'.', ..] && SkipDigits(ref bytes, 1) && SkipLineEnd(ref bytes) && BeginsWithField(bytes);
    }

    /// <summary>Passes over everything before the next record; false at an end.</summary>
    public static bool Seek(ArchiveReader input)
    {
        while (true)
        {
            var ahead = input.Peek(1 << 15);
            if (ahead.IsEmpty)
                return false;
            if (IsAt(ahead))
                return true;
            var at = ahead[1..].IndexOf(Magic);
            // The beginning of one may lie across the end of what is seen.
            input.Skip(at >= 0 ? at + 1 : Math.Max(1, ahead.Length - Magic.Length + 1));
        }
    }

    /// <summary>Where in the line that comes next a record begins, as it does where another one was cut off; null where none does.</summary>
    public static int? InNextLine(ArchiveReader input)
    {
        var ahead = input.Peek(1 << 15);
        var line = ahead.IndexOf((byte)'\n') is >= 0 and var end ? ahead[..end] : ahead;
        for (var from = 0; line[from..].IndexOf(Magic) is >= 0 and var at; from += at + 1)
        {
            if (IsAt(ahead[(from + at)..]))
                return from + at;
        }
        return null;
    }

    private static bool SkipDigits(ref ReadOnlySpan<byte> bytes, int from = 0)
    {
        var end = from;
        while (end < bytes.Length && char.IsAsciiDigit((char)bytes[end]))
            end++;
        bytes = bytes[end..];
        return end > from;
    }

    private static bool SkipLineEnd(ref ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.TrimStart(" \t\r"u8);
        if (bytes is not [(byte)'\n', ..])
            return false;
        bytes = bytes[1..];
        return true;
    }

    private static bool BeginsWithField(ReadOnlySpan<byte> bytes)
    {
        var colon = bytes.IndexOf((byte)':');
        for (var i = 0; i < colon; i++)
        {
            if (!char.IsAsciiLetterOrDigit((char)bytes[i]) && bytes[i] is not ((byte)'-' or (byte)'_' or (byte)' '))
                return false;
        }
        return colon > 0;
    }
}
