using System.Text;
using System.Text.Unicode;

namespace Catchlight.Conversations.Reading.Texts;

/// <summary>Turns the bytes of a text file into characters.</summary>
internal static class TextBytes
{
    private const int Sample = 4096;

    // What Windows-1252 has at 80 to 9F; the rest of it is Latin-1. Its five holes stay control characters.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The text, without its byte order mark: UTF-8 or UTF-16, else Windows-1252. Null where the bytes are no text.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes)
    {
        var text = Decode(bytes);
        // Programs for old Macs end a line by this alone.
        if (text.Contains('\r') && !text.Contains('\n'))
            text = text.Replace('\r', '\n');
        return IsText(text) ? text : null;
    }

    private static string Decode(ReadOnlySpan<byte> bytes) =>
        bytes is [0xEF, 0xBB, 0xBF, ..] ? Encoding.UTF8.GetString(bytes[3..])
        : bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(bytes[2..])
        : bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes[2..])
        : HasZeroes(bytes, 1) ? Encoding.Unicode.GetString(bytes)
        : HasZeroes(bytes, 0) ? Encoding.BigEndianUnicode.GetString(bytes)
        : Utf8.IsValid(bytes) || IsMostlyUtf8(bytes) ? Encoding.UTF8.GetString(bytes)
        : FromWindows1252(bytes);

    // UTF-16 without its mark: every second byte of Latin letters is zero.
    private static bool HasZeroes(ReadOnlySpan<byte> bytes, int first)
    {
        var (zeroes, others, length) = (0, 0, Math.Min(bytes.Length, Sample) & ~1);
        for (var i = 0; i < length; i += 2)
        {
            zeroes += bytes[i + first] == 0 ? 1 : 0;
            others += bytes[i + 1 - first] == 0 ? 1 : 0;
        }
        return zeroes * 2 > length / 2 && others == 0;
    }

    // A text in UTF-8 with a few broken letters, and not one in another code: what is beyond ASCII is letters of UTF-8 more often than not.
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
                break;
            bytes = bytes[ascii..];
            var whole = Rune.DecodeFromUtf8(bytes, out _, out var used) == System.Buffers.OperationStatus.Done;
            (good, bad) = whole ? (good + 1, bad) : (good, bad + 1);
            bytes = bytes[used..];
        }
        return good > 4 * bad;
    }

    private static string FromWindows1252(ReadOnlySpan<byte> bytes) => string.Create(bytes.Length, bytes, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
            to[i] = from[i] is >= 0x80 and <= 0x9F ? Windows1252[from[i] - 0x80] : (char)from[i];
    });

    private static bool IsText(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        var strange = 0;
        foreach (var c in sample)
            strange += c is < ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001B') or '\uFFFD' or '\uFFFF' ? 1 : 0;
        return strange * 20 <= sample.Length;
    }
}
