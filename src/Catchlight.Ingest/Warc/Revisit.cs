namespace Catchlight.Ingest.Warc;

/// <summary>A capture that was not stored again, because its content was the same as that of an earlier one.</summary>
internal sealed class Revisit(WarcRecord record)
{
    /// <summary>Where its record begins.</summary>
    public long Offset { get; } = record.Offset;

    /// <summary>The address that was captured; it may differ from the original's.</summary>
    public string Url { get; } = record.TargetUri!;

    /// <summary>The day of this capture.</summary>
    public DateOnly? Seen { get; } = record.Day;

    /// <summary>Names under which the original may be known, see <see cref="NamesOf"/>.</summary>
    public IReadOnlyList<string> Originals { get; } =
        [.. Names(record.Fields["WARC-Payload-Digest"], record.Fields["WARC-Refers-To-Target-URI"]?.Trim('<', '>') ?? record.TargetUri, record.Fields["WARC-Refers-To-Date"], record.Fields["WARC-Refers-To"])];

    /// <summary>Whether the answer's own header says that it was a picture of a format that is read.</summary>
    public bool IsPicture { get; } = MediaType.IsPicture(HttpAnswer.Parse(record.Block)?.Fields["Content-Type"]);

    /// <summary>Whether the original was found.</summary>
    public bool IsTaken { get; set; }

    /// <summary>Names under which a later revisit may refer to a stored record: its content's digest, its address with its date, its id.</summary>
    public static IEnumerable<string> NamesOf(WarcRecord record) =>
        Names(record.Fields["WARC-Payload-Digest"], record.TargetUri, record.Date, record.Fields["WARC-Record-ID"]);

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
