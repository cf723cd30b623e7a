using Catchlight.Ingest.Decoding;

namespace Catchlight.Ingest.Warc;

/// <summary>What a record holds, freed of HTTP and its codings.</summary>
/// <param name="Content">The content, or the beginning of it.</param>
/// <param name="MediaType">What the header claims it to be.</param>
/// <param name="IsWhole">Whether it is all of it.</param>
internal sealed record Payload(ReadOnlyMemory<byte> Content, string? MediaType, bool IsWhole)
{
    /// <summary>Whether its first bytes are those of a picture format that is read.</summary>
    public bool IsPicture { get; } = PictureSniffer.Sniff(Content.Span[..Math.Min(Content.Length, PictureSniffer.HeadLength)]) is not null;

    /// <summary>Whether it is a web page.</summary>
    public bool IsPage => !IsPicture && Warc.MediaType.IsPage(MediaType);

    /// <summary>The payload of a response or resource; null where it has none of use; a reason where it could not be had.</summary>
    /// <param name="record">The record.</param>
    /// <param name="most">Bytes that a body is unpacked to at most.</param>
    /// <param name="redirect">Where the answer leads to instead.</param>
    public static (Payload? Payload, string? Unreadable) Of(WarcRecord record, int most, out string? redirect)
    {
        redirect = null;
        var type = record.Fields["Content-Type"];
        if (record.Type == "resource")
            return (new Payload(record.Block, type, record.IsWhole), null);
        if (record.Type != "response" || !IsOfTheWeb(record) || (type is not null && !Warc.MediaType.IsHttp(type)))
            return (null, null);
        if (HttpAnswer.Parse(record.Block) is not { } answer)
            return (null, "The web server's answer in this record is broken.");
        if (answer.Status is >= 300 and < 400)
            redirect = answer.Fields["Location"];
        if (answer.Status != 200)
            return (null, null);
        var (body, unreadable) = BodyCoding.Decode(answer, most);
        if (unreadable is not null)
            return (null, Warc.MediaType.IsPicture(answer.Fields["Content-Type"]) || Warc.MediaType.IsPage(answer.Fields["Content-Type"]) ? unreadable : null);
        var whole = record.IsWhole && body.Length <= most;
        return (new Payload(body, answer.Fields["Content-Type"], whole), null);
    }

    private static bool IsOfTheWeb(WarcRecord record) =>
        record.TargetUri is { } url && (url.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https:", StringComparison.OrdinalIgnoreCase));
}
