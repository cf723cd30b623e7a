namespace Catchlight.Ingest.Warc;

/// <summary>What reading a WARC brings: a <see cref="WarcRecord"/> or <see cref="WarcDamage"/>.</summary>
/// <param name="Offset">Where it begins in the file; in a gzip file where its member begins.</param>
internal abstract record WarcEntry(long Offset);

/// <summary>Bytes that are no whole record. Reading goes on at the next one.</summary>
/// <param name="Offset">See <see cref="WarcEntry"/>.</param>
/// <param name="Reason">A plain sentence.</param>
internal sealed record WarcDamage(long Offset, string Reason) : WarcEntry(Offset);

/// <summary>One record.</summary>
/// <param name="Offset">See <see cref="WarcEntry"/>.</param>
/// <param name="Fields">Its header.</param>
/// <param name="Block">Its block; only its beginning where it is larger than is read of its type.</param>
/// <param name="Length">The whole block's length.</param>
internal sealed record WarcRecord(long Offset, Fields Fields, byte[] Block, long Length) : WarcEntry(Offset)
{
    /// <summary>The type in lower case, such as "response".</summary>
    public string Type { get; } = Fields["WARC-Type"]?.ToLowerInvariant() ?? "";

    /// <summary>The address that was fetched; null where there is none. Old writers put it in angle brackets.</summary>
    public string? TargetUri { get; } = WebAddress.AnyScheme(Fields["WARC-Target-URI"]?.Trim('<', '>'));

    /// <summary>When it was captured, as written; null where absent.</summary>
    public string? Date { get; } = Fields["WARC-Date"];

    /// <summary>The day of <see cref="Date"/> in UTC.</summary>
    public DateOnly? Day { get; } = WarcDate.Day(Fields["WARC-Date"]);

    /// <summary>Whether <see cref="Block"/> is the whole block.</summary>
    public bool IsWhole => Block.Length == Length;
}
