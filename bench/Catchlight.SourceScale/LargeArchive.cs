using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Catchlight.SourceScale;

/// <summary>Writes a WARC file of any size, record by record: pages, each with pictures that no other page has.</summary>
internal static class LargeArchive
{
    /// <summary>Pictures on one page.</summary>
    public const int PicturesOfAPage = 20;

    private const int PictureLength = 100_000;

    /// <summary>Writes it.</summary>
    /// <param name="path">A new file; packed, a gzip member a record, where its name ends in .gz.</param>
    /// <param name="bytes">How large it gets, about.</param>
    /// <returns>How many pictures are in it.</returns>
    public static long Write(string path, long bytes)
    {
        var isPacked = path.EndsWith(".gz", StringComparison.Ordinal);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 20);
        // The first bytes of a JPEG, and noise: it is read and not decoded.
        var picture = new byte[PictureLength];
        new Random(1).NextBytes(picture);
        ((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF, 0xE0]).CopyTo(picture);
        long pictures = 0;
        for (var page = 0; file.Position < bytes; page++)
        {
            var html = new StringBuilder($"<title>Page {page} of many</title>");
            for (var i = 0; i < PicturesOfAPage; i++)
                html.Append(CultureInfo.InvariantCulture, $"<p>Some words about it. <img src='/picture-{page}-{i}.jpg' alt='Picture {i} of page {page}'>");
            Record(file, isPacked, $"http://example.org/page-{page}", "text/html", Encoding.ASCII.GetBytes(html.ToString()));
            for (var i = 0; i < PicturesOfAPage; i++, pictures++)
            {
                BitConverter.TryWriteBytes(picture.AsSpan(100), pictures);
                Record(file, isPacked, $"http://example.org/picture-{page}-{i}.jpg", "image/jpeg", picture);
            }
        }
        return pictures;
    }

    private static void Record(FileStream file, bool isPacked, string url, string type, byte[] body)
    {
        var http = Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\n\r\n");
        var head = Encoding.ASCII.GetBytes(
            $"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-05-17T10:20:30Z\r\nWARC-Record-ID: <urn:{url}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {http.Length + body.Length}\r\n\r\n");
        using Stream? packed = isPacked ? new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true) : null;
        foreach (var part in new[] { head, http, body, "\r\n\r\n"u8.ToArray() })
            (packed ?? file).Write(part);
    }
}
