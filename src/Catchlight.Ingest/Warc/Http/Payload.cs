using Catchlight.Ingest.Decoding;

namespace Catchlight.Ingest.Warc.Http;

/// <summary>What a record holds, freed of HTTP. The codings of an HTTP body are undone only as far as is asked for.</summary>
internal sealed class Payload
{
    private readonly WarcRecord _record;
    private readonly HttpAnswer? _answer;
    private readonly byte[] _head = [];

    private Payload(WarcRecord record, HttpAnswer? answer)
    {
        _record = record;
        _answer = answer;
        MediaType = answer is null ? record.Fields["Content-Type"] : answer.Fields["Content-Type"];
        (var head, Unreadable) = Decode(PictureSniffer.HeadLength);
        _head = head[..Math.Min(head.Length, PictureSniffer.HeadLength)].ToArray();
        IsPicture = Unreadable is null && PictureSniffer.Sniff(_head) is not null;
    }

    /// <summary>What its header claims it to be.</summary>
    public string? MediaType { get; }

    /// <summary>Whether its first bytes are those of a picture format that is read.</summary>
    public bool IsPicture { get; }

    /// <summary>Whether it is a web page.</summary>
    public bool IsPage => !IsPicture && _answer is null or { IsSuccess: true } && (Http.MediaType.IsPage(MediaType) || (MediaType is null && BeginsLikePage()));

    /// <summary>Why it can't be unpacked; null where it can.</summary>
    public string? Unreadable { get; }

    /// <summary>Why there is no picture in what claims to be one; null where it claims nothing, is empty, or is a drawing.</summary>
    public string? NoPicture =>
        IsPicture || _head.Length == 0 || !Http.MediaType.IsPicture(MediaType) || _answer is { IsSuccess: false } ? null
        : PictureSniffer.NameUnsupported(_head) is not { } name ? Refusals.NotAPicture.Message
        : name is "SVG" or "ICO" ? null
        : Refusals.Unsupported(name).Message;

    /// <summary>Whether the server sent only a piece of the file.</summary>
    public bool IsPiece => _answer is { IsPiece: true };

    /// <summary>The payload of a response or another record with content; null where it has none.</summary>
    /// <param name="record">The record.</param>
    /// <param name="redirect">Where the answer leads to instead.</param>
    /// <param name="broken">Why the record gives nothing.</param>
    public static Payload? Of(WarcRecord record, out string? redirect, out string? broken)
    {
        (redirect, broken) = (null, null);
        if (record.Type is "resource" or "conversion")
            return new Payload(record, null);
        if (record.Type != "response")
            return null;
        // A response of another protocol is the file itself, and its type says so.
        if (record.Fields["Content-Type"] is { } type && !Http.MediaType.IsHttp(type) && !record.Block.AsSpan().StartsWith("HTTP/"u8))
            return new Payload(record, null);
        if (WebAddress.Parse(record.TargetUri) is null)
            return null;
        if (HttpAnswer.Parse(record.Block) is not { } answer)
        {
            broken = "The web server's answer in this record is broken.";
            return null;
        }
        if (answer.Status is >= 300 and < 400)
            redirect = answer.Fields["Location"];
        return answer.HasContent ? new Payload(record, answer) : null;
    }

    /// <summary>The content, or the beginning of it.</summary>
    /// <param name="most">Bytes of it at most.</param>
    /// <param name="isWhole">Whether it is all of it.</param>
    public ReadOnlyMemory<byte> Unpack(int most, out bool isWhole)
    {
        var (content, _) = Decode(most);
        isWhole = _record.IsWhole && content.Length <= most;
        return content[..Math.Min(content.Length, most)];
    }

    private (ReadOnlyMemory<byte> Content, string? Unreadable) Decode(int most) =>
        _answer is null ? (_record.Block, null) : BodyCoding.Decode(_answer, most);

    private bool BeginsLikePage()
    {
        var text = _head.AsSpan().TrimStart("\uFEFF \t\r\n"u8);
        return StartsWith(text, "<!doctype html") || StartsWith(text, "<html");
    }

    private static bool StartsWith(ReadOnlySpan<byte> bytes, string ascii) =>
        bytes.Length >= ascii.Length && System.Text.Ascii.EqualsIgnoreCase(bytes[..ascii.Length], ascii);
}
