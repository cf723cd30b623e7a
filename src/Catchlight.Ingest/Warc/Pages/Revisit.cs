using Catchlight.Ingest.Warc.Http;

namespace Catchlight.Ingest.Warc.Pages;

/// <summary>A capture that was not stored again, because its content was the same as that of an earlier one.</summary>
internal sealed class Revisit
{
    private Revisit(WarcRecord record, string file, string url)
    {
        File = file;
        Offset = record.Offset;
        Url = url;
        Seen = record.Day;
        var original = record.Fields["WARC-Refers-To-Target-URI"]?.Trim('<', '>') ?? url;
        Originals = [.. Names(record.Fields["WARC-Payload-Digest"], original, record.Fields["WARC-Refers-To-Date"], record.Fields["WARC-Refers-To"])];
        // "Nothing new since" may say nothing else: then it speaks of the same address.
        if (Originals.Count == 0 && UrlKey.Of(url) is { } key)
            Originals = ["address " + key];
        var type = HttpAnswer.Parse(record.Block)?.Fields["Content-Type"];
        IsPicture = MediaType.IsPicture(type) || (type is null && WebAddress.Parse(url) is { } address && Folders.PictureNames.Claims(address.AbsolutePath));
    }

    /// <summary>The archive file that it is in.</summary>
    public string File { get; }

    /// <summary>Where its record begins.</summary>
    public long Offset { get; }

    /// <summary>The address that was captured; it may differ from the original's.</summary>
    public string Url { get; }

    /// <summary>The day of this capture.</summary>
    public DateOnly? Seen { get; }

    /// <summary>Names under which the original may be known, see <see cref="NamesOf"/>.</summary>
    public IReadOnlyList<string> Originals { get; }

    /// <summary>Whether it was a picture, by the answer's own header; by its name where there is none.</summary>
    public bool IsPicture { get; }

    /// <summary>Whether the original was found.</summary>
    public bool IsTaken { get; set; }

    /// <summary>The revisit that a record tells of; null where it does not say of which address.</summary>
    public static Revisit? Of(WarcRecord record, string file) => record.TargetUri is { } url ? new Revisit(record, file, url) : null;

    /// <summary>Names under which a later revisit may refer to a stored record: its content's digest, its address with its date, its id, its address.</summary>
    public static IEnumerable<string> NamesOf(WarcRecord record)
    {
        var names = Names(record.Fields["WARC-Payload-Digest"], record.TargetUri, record.Date, record.Fields["WARC-Record-ID"]);
        return UrlKey.Of(record.TargetUri) is { } key ? names.Append("address " + key) : names;
    }

    private static IEnumerable<string> Names(string? digest, string? url, string? date, string? id)
    {
        if (digest is not null)
            yield return "digest " + digest;
        if (date is not null && UrlKey.Of(url) is { } key)
            yield return $"capture {date} {key}";
        if (id is not null)
            yield return "record " + id;
    }
}
