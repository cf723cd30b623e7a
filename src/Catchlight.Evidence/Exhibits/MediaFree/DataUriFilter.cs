using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Catchlight.Evidence.Exhibits.MediaFree;

/// <summary>Leaves out pictures and other files that are written into a text as <c>data:image/png;base64,…</c> (RFC 2397).</summary>
/// <param name="softBreaks">Whether a line may be broken by <c>=</c> at its end, as in emails.</param>
internal sealed partial class DataUriFilter(bool softBreaks = false) : MediaFilter
{
    private const int LongestHead = 160;
    private byte[] _carried = [];
    private bool _isInside;

    public override void Push(ReadOnlySpan<byte> bytes, IBufferWriter<byte> output)
    {
        byte[] all = [.. _carried, .. bytes];
        _carried = all[Take(all, false, output)..];
    }

    public override void Finish(IBufferWriter<byte> output)
    {
        Take(_carried, true, output);
        (_carried, _isInside) = ([], false);
    }

    // How much of the bytes is done with; the rest comes again with what follows.
    private int Take(ReadOnlySpan<byte> all, bool isLast, IBufferWriter<byte> output)
    {
        var at = 0;
        while (at < all.Length)
        {
            if (_isInside)
            {
                var length = Encoded(all[at..], isLast);
                at += length;
                if (at == all.Length || length == 0 && !isLast && all[at] == '=')
                    return at;
                _isInside = false;
            }
            var begin = all[at..].IndexOf("data:"u8);
            if (begin < 0)
            {
                var kept = isLast ? 0 : Math.Min(4, all.Length - at);
                output.Write(all[at..^kept]);
                return all.Length - kept;
            }
            output.Write(all.Slice(at, begin));
            at += begin;
            if (!isLast && all.Length - at < LongestHead)
                return at;
            var head = Head().Match(Encoding.Latin1.GetString(all.Slice(at, Math.Min(LongestHead, all.Length - at))));
            if (!head.Success || head.Groups["type"].Value.StartsWith("text/", StringComparison.OrdinalIgnoreCase))
            {
                output.Write(all.Slice(at, 5));
                at += 5;
                continue;
            }
            LeftOut++;
            output.Write(Encoding.UTF8.GetBytes(Mark(head.Groups["type"].Value.Replace("=\r\n", "", StringComparison.Ordinal))));
            at += head.Length;
            _isInside = true;
        }
        return at;
    }

    private int Encoded(ReadOnlySpan<byte> bytes, bool isLast)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '=' && softBreaks)
            {
                if (i + 2 >= bytes.Length && !isLast)
                    return i;
                var broken = bytes[(i + 1)..].StartsWith("\r\n"u8) ? 2 : bytes[(i + 1)..].StartsWith("\n"u8) ? 1 : 0;
                i += broken > 0 ? broken : bytes[(i + 1)..].StartsWith("3D"u8) ? 2 : 0;
                continue;
            }
            if (!char.IsAsciiLetterOrDigit((char)bytes[i]) && bytes[i] is not ((byte)'+' or (byte)'/' or (byte)'=' or (byte)'-' or (byte)'_' or (byte)'%'))
                return i;
        }
        return bytes.Length;
    }

    // In JSON a slash may be written as \/, and in an email a long line may be broken.
    [GeneratedRegex(@"^data:(?<type>[a-z0-9.+\\/=\r\n-]*)(;[^;,""'<>]*)*?;base64,", RegexOptions.IgnoreCase)]
    private static partial Regex Head();
}
