namespace Catchlight.Conversations.Reading.Emails;

/// <summary>Tells an email or a mailbox by its first lines (RFC 5322, RFC 4155).</summary>
internal static class EmailHeads
{
    private const int MostBytes = 64_000;
    private const int LongestField = 100;

    /// <summary>Whether it is a mailbox: "From " and a line, then the fields of an email.</summary>
    public static bool IsMailbox(ReadOnlySpan<byte> bytes)
    {
        bytes = WithoutMark(bytes);
        return bytes.StartsWith("From "u8) && bytes.IndexOf((byte)'\n') is > 0 and var end && IsEmail(bytes[(end + 1)..]);
    }

    /// <summary>Whether it begins with the fields of an email, at least two that every email has, up to an empty line or the end.</summary>
    public static bool IsEmail(ReadOnlySpan<byte> bytes)
    {
        bytes = WithoutMark(bytes);
        bytes = bytes[..Math.Min(bytes.Length, MostBytes)];
        var known = 0;
        for (var first = true; !bytes.IsEmpty; first = false)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = (end < 0 ? bytes : bytes[..end]).TrimEnd("\r"u8);
            bytes = end < 0 ? default : bytes[(end + 1)..];
            if (line.IsEmpty)
                break;
            if (line[0] is (byte)' ' or (byte)'\t')
            {
                if (first)
                    return false;
                continue;
            }
            var colon = line.IndexOf((byte)':');
            if (colon is < 1 or > LongestField || line[..colon].IndexOfAnyExceptInRange((byte)'!', (byte)'~') >= 0)
                return false;
            known += IsKnown(line[..colon]) ? 1 : 0;
        }
        return known >= 2;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        return bytes.TrimStart("\r\n"u8);
    }

    private static bool IsKnown(ReadOnlySpan<byte> field)
    {
        Span<byte> lower = stackalloc byte[LongestField];
        System.Text.Ascii.ToLower(field, lower, out var length);
        ReadOnlySpan<byte> name = lower[..length];
        return name.SequenceEqual("from"u8) || name.SequenceEqual("subject"u8) || name.SequenceEqual("date"u8) || name.SequenceEqual("to"u8) || name.SequenceEqual("received"u8)
            || name.SequenceEqual("message-id"u8) || name.SequenceEqual("mime-version"u8) || name.SequenceEqual("return-path"u8) || name.SequenceEqual("delivered-to"u8)
            || name.SequenceEqual("content-type"u8) || name.SequenceEqual("sent"u8);
    }
}
