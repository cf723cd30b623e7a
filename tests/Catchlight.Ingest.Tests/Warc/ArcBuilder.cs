using System.Globalization;
using System.Text;

namespace Catchlight.Ingest.Tests.Warc;

/// <summary>Writes ARC files as the Internet Archive's crawlers did, and as they should not.</summary>
internal sealed class ArcBuilder(int version = 1)
{
    /// <summary>The date of records that say no other.</summary>
    public const string Date = "20040517102030";

    private readonly List<byte[]> _records = [];

    /// <summary>The day of that date.</summary>
    public static DateOnly Day { get; } = new(2004, 5, 17);

    public ArcBuilder Begin() =>
        Record("filedesc://IA-000001.arc", "0.0.0.0", "text/plain", Encoding.ASCII.GetBytes($"{version} 0 InternetArchive\nURL IP-address Archive-date Content-type Archive-length\n"));

    public ArcBuilder Page(string url, string html, string date = Date) => Response(url, "text/html", Encoding.UTF8.GetBytes(html), date);

    public ArcBuilder Picture(string url, byte[] picture, string date = Date) => Response(url, "image/png", picture, date);

    public ArcBuilder Response(string url, string type, byte[] body, string date = Date) =>
        Record(url, "192.0.2.1", type, [.. Encoding.Latin1.GetBytes($"HTTP/1.0 200 OK\r\nContent-Type: {type}\r\n\r\n"), .. body], date);

    public ArcBuilder Record(string url, string ip, string type, byte[] block, string date = Date, string? length = null)
    {
        var more = version == 2 && !url.StartsWith("filedesc:", StringComparison.Ordinal) ? "200 - - 1234 IA-000001.arc " : "";
        return Raw([.. Encoding.UTF8.GetBytes($"{url} {ip} {date} {type} {more}{length ?? block.Length.ToString(CultureInfo.InvariantCulture)}\n"), .. block, .. "\n"u8]);
    }

    /// <summary>Bytes as they are, in the place of a record.</summary>
    public ArcBuilder Raw(byte[] bytes)
    {
        _records.Add(bytes);
        return this;
    }

    public byte[] ToArray() => [.. _records.SelectMany(record => record)];

    public byte[] ToGzip() => [.. _records.SelectMany(WarcBuilder.Gzip)];
}
