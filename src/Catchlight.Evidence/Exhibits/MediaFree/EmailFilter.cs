using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Catchlight.Evidence.Exhibits.MediaFree;

/// <summary>
/// Leaves out of an email or a mailbox what hangs on it (MIME, RFC 2045 and 2046): the bytes of every part that is neither words nor made of parts, and of words that
/// turn out to be none. Heads stay as they are, so that who sent what, and through which computers, can still be seen.
/// </summary>
internal sealed partial class EmailFilter : MediaFilter
{
    private const int LongestLine = 1 << 20, LargestEncodedText = 32 << 20;
    private readonly ArrayBufferWriter<byte> _line = new(), _encoded = new();
    private readonly List<string> _boundaries = [];
    private readonly StringBuilder _head = new();
    private readonly DataUriFilter _words = new(softBreaks: true);
    private State _state = State.Head;
    private bool _afterBlank = true;
    private int _countedWords;

    private enum State
    {
        Head,
        Words,
        EncodedWords,
        LeftOut,
    }

    public override void Push(ReadOnlySpan<byte> bytes, IBufferWriter<byte> output)
    {
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf((byte)'\n') + 1;
            var part = bytes[..(end > 0 ? end : bytes.Length)];
            _line.Write(part);
            bytes = bytes[part.Length..];
            if (end > 0 || _line.WrittenCount > LongestLine)
                EndLine(output);
        }
    }

    public override void Finish(IBufferWriter<byte> output)
    {
        if (_line.WrittenCount > 0)
            EndLine(output);
        EndPart(output);
    }

    private void EndLine(IBufferWriter<byte> output)
    {
        Take(_line.WrittenSpan, output);
        _line.ResetWrittenCount();
    }

    private void Take(ReadOnlySpan<byte> line, IBufferWriter<byte> output)
    {
        var isBlank = line.TrimEnd("\r\n"u8).IsEmpty;
        if (line.StartsWith("--"u8) && Encoding.Latin1.GetString(line).TrimEnd()[2..] is var boundary && _boundaries.FindLastIndex(known => boundary == known || boundary == known + "--") is var found and >= 0)
        {
            EndPart(output);
            // What follows the last part of a multipart is not part of anything, and is read as words.
            _state = boundary == _boundaries[found] ? State.Head : State.Words;
            _boundaries.RemoveRange(found + 1, _boundaries.Count - found - 1);
            if (_state == State.Words)
                _boundaries.RemoveAt(found);
            output.Write(line);
        }
        else if (_afterBlank && line.StartsWith("From "u8) && _state != State.Head)
        {
            EndPart(output);
            _boundaries.Clear();
            _state = State.Head;
            output.Write(line);
        }
        else
        {
            Continue(line, isBlank, output);
        }
        _afterBlank = isBlank;
    }

    private void Continue(ReadOnlySpan<byte> line, bool isBlank, IBufferWriter<byte> output)
    {
        switch (_state)
        {
            case State.Head when isBlank:
                output.Write(line);
                Begin(output);
                break;
            case State.Head:
                output.Write(line);
                if (_head.Length < LongestLine)
                    _head.Append(Encoding.Latin1.GetString(line));
                break;
            case State.Words:
                _words.Push(line, output);
                break;
            case State.EncodedWords when _encoded.WrittenCount < LargestEncodedText:
                _encoded.Write(line);
                break;
        }
    }

    // At the blank line below a head.
    private void Begin(IBufferWriter<byte> output)
    {
        var head = Folded().Replace(_head.ToString(), " ");
        _head.Clear();
        var type = ContentType().Match(head) is { Success: true } match ? match.Groups[1].Value.ToLowerInvariant() : "text/plain";
        if (type.StartsWith("multipart/", StringComparison.Ordinal))
        {
            if (Boundary().Match(head) is { Success: true } named)
                _boundaries.Add((named.Groups[1].Success ? named.Groups[1] : named.Groups[2]).Value.TrimEnd());
            _state = State.Words;
        }
        else if (type is "message/rfc822" or "message/global")
        {
            _state = State.Head;
        }
        else if (type.StartsWith("text/", StringComparison.Ordinal) || type == "message/delivery-status")
        {
            _state = IsBase64().IsMatch(head) ? State.EncodedWords : State.Words;
        }
        else
        {
            LeaveOut(type, output);
        }
    }

    private void LeaveOut(string type, IBufferWriter<byte> output)
    {
        LeftOut++;
        output.Write(Encoding.UTF8.GetBytes(Mark(type) + "\r\n"));
        _state = State.LeftOut;
    }

    private void EndPart(IBufferWriter<byte> output)
    {
        if (_state == State.Words)
        {
            _words.Finish(output);
            LeftOut += _words.LeftOut - _countedWords;
            _countedWords = _words.LeftOut;
        }
        if (_state == State.EncodedWords)
        {
            if (AreWords(_encoded.WrittenSpan))
                output.Write(_encoded.WrittenSpan);
            else
                LeaveOut("not text", output);
            _encoded.ResetWrittenCount();
        }
        _head.Clear();
    }

    private static bool AreWords(ReadOnlySpan<byte> encoded)
    {
        if (encoded.Length >= LargestEncodedText)
            return false;
        var text = Encoding.Latin1.GetString(encoded).Where(c => !char.IsWhiteSpace(c)).ToArray();
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64Chars(text, bytes, out var count))
            return false;
        var filter = new DataUriFilter();
        var ignored = new ArrayBufferWriter<byte>();
        filter.Push(bytes.AsSpan(0, count), ignored);
        filter.Finish(ignored);
        return filter.LeftOut == 0 && !FileNatures.IsMedia(bytes.AsSpan(0, Math.Min(count, FileNatures.HeadLength)));
    }

    [GeneratedRegex(@"\r?\n[ \t]+")]
    private static partial Regex Folded();

    [GeneratedRegex(@"^content-type:\s*([^\s;]+)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex ContentType();

    [GeneratedRegex(@"^content-type:[^\n]*;\s*boundary\s*=\s*(?:""([^""]*)""|([^\s;]+))", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Boundary();

    [GeneratedRegex(@"^content-transfer-encoding:\s*base64", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex IsBase64();
}
