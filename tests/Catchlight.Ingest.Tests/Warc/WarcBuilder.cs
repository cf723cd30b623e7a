using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Catchlight.Ingest.Tests.Warc;

/// <summary>Writes archives as crawlers do, and as they should not.</summary>
internal sealed class WarcBuilder(string version = "1.1")
{
    /// <summary>The date of records that say no other.</summary>
    public const string Date = "2020-05-17T10:20:30Z";

    private readonly List<byte[]> _records = [];

    /// <summary>The day of that date.</summary>
    public static DateOnly Day { get; } = new(2020, 5, 17);

    /// <summary>What ends the lines of headers.</summary>
    public string LineEnd { get; init; } = "\r\n";

    /// <summary>What follows a block.</summary>
    public string RecordEnd { get; init; } = "\r\n\r\n";

    /// <summary>The records, each with what follows it.</summary>
    public IReadOnlyList<byte[]> Records => _records;

    /// <summary>Where a record begins in <see cref="ToArray"/>.</summary>
    public long OffsetOf(int record) => _records.Take(record).Sum(bytes => (long)bytes.Length);

    /// <summary>Where a record begins in <see cref="ToGzip"/>.</summary>
    public long GzipOffsetOf(int record) => _records.Take(record).Sum(bytes => (long)Gzip(bytes).Length);

    public WarcBuilder Page(string url, string html, string date = Date, string type = "text/html; charset=utf-8") =>
        Response(url, $"Content-Type: {type}", Encoding.UTF8.GetBytes(html), date);

    public WarcBuilder Picture(string url, byte[] picture, string date = Date, string? fields = null) =>
        Response(url, "Content-Type: image/png", picture, date, fields: fields);

    /// <summary>An answer of a web server.</summary>
    /// <param name="url">The address.</param>
    /// <param name="http">Its header fields, one a line.</param>
    /// <param name="body">Its body as sent.</param>
    /// <param name="date">The capture.</param>
    /// <param name="status">Status line without the protocol.</param>
    /// <param name="fields">More fields of the record, one a line.</param>
    public WarcBuilder Response(string url, string http, byte[] body, string date = Date, string status = "200 OK", string? fields = null) =>
        Record("response", url, date, [.. Bytes($"HTTP/1.1 {status}{LineEnd}{Lines(http)}{LineEnd}"), .. body], "application/http; msgtype=response", fields);

    public WarcBuilder Redirect(string from, string to) => Response(from, "Location: " + to, [], status: "302 Found");

    public WarcBuilder Request(string url, string? referrer, string date = Date) =>
        Record("request", url, date, Bytes($"GET /x HTTP/1.1{LineEnd}Host: x{LineEnd}{(referrer is null ? "" : $"Referer: {referrer}{LineEnd}")}{LineEnd}"), "application/http; msgtype=request");

    public WarcBuilder Resource(string url, string type, byte[] content, string date = Date, string? fields = null) => Record("resource", url, date, content, type, fields);

    public WarcBuilder Revisit(string url, string fields, string date, string http = "Content-Type: image/png") =>
        Record("revisit", url, date, Bytes($"HTTP/1.1 200 OK{LineEnd}{Lines(http)}{LineEnd}"), "application/http; msgtype=response", fields);

    /// <summary>Any record; null leaves a field out.</summary>
    public WarcBuilder Record(string? type, string? url, string? date, byte[] block, string? contentType, string? fields = null, string? length = null)
    {
        var header = new StringBuilder($"WARC/{version}{LineEnd}");
        foreach (var (name, value) in new[]
        {
            ("WARC-Type", type), ("WARC-Target-URI", url), ("WARC-Date", date), ("WARC-Record-ID", $"<urn:record:{_records.Count}>"), ("Content-Type", contentType),
            ("Content-Length", length ?? block.Length.ToString(CultureInfo.InvariantCulture)),
        })
        {
            if (value is not null)
                header.Append(CultureInfo.InvariantCulture, $"{name}: {value}{LineEnd}");
        }
        return Raw([.. Bytes(header + Lines(fields) + LineEnd), .. block, .. Bytes(RecordEnd)]);
    }

    /// <summary>Bytes as they are, in the place of a record.</summary>
    public WarcBuilder Raw(byte[] bytes)
    {
        _records.Add(bytes);
        return this;
    }

    /// <summary>The archive, not packed.</summary>
    public byte[] ToArray() => [.. _records.SelectMany(record => record)];

    /// <summary>The archive as it should be packed: one gzip member a record.</summary>
    public byte[] ToGzip() => [.. _records.SelectMany(Gzip)];

    /// <summary>The archive as a person packs it: one gzip member.</summary>
    public byte[] ToOneGzip() => Gzip(ToArray());

    public static byte[] Gzip(byte[] content) => Pack(content, packed => new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true));

    public static byte[] Zlib(byte[] content) => Pack(content, packed => new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true));

    public static byte[] Deflate(byte[] content) => Pack(content, packed => new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true));

    public static byte[] Brotli(byte[] content) => Pack(content, packed => new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true));

    private static byte[] Pack(byte[] content, Func<Stream, Stream> pack)
    {
        using var packed = new MemoryStream();
        using (var stream = pack(packed))
            stream.Write(content);
        return packed.ToArray();
    }

    // Latin-1: what is given as a character below 256 is that byte.
    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    private string Lines(string? lines) => string.IsNullOrEmpty(lines) ? "" : lines.Replace("\n", LineEnd, StringComparison.Ordinal) + LineEnd;
}
