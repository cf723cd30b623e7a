using System.Globalization;
using System.Net;
using System.Text;

namespace Catchlight.Core.Tests.CaseBook;

/// <summary>Writes the pages of a case as a crawler would: a web archive (WARC 1.1) with each page and its picture.</summary>
internal static class CaseArchive
{
    private static readonly DateOnly Usually = new(2024, 5, 1);

    public static byte[] Write(IEnumerable<CasePage> pages)
    {
        var archive = new MemoryStream();
        foreach (var page in pages)
        {
            Record(archive, page.Url, page.Seen ?? Usually, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(Html(page)));
            Record(archive, page.PictureUrl, page.Seen ?? Usually, "image/jpeg", page.Picture.Jpeg());
        }
        return archive.ToArray();
    }

    private static string Html(CasePage page) =>
        $"""
        <!DOCTYPE html>
        <html><head><title>{WebUtility.HtmlEncode(page.Title)}</title>
        {string.Join('\n', page.Head ?? []).Replace("{picture}", page.PictureUrl, StringComparison.Ordinal)}
        </head><body><img src="{page.PictureUrl}" alt="{WebUtility.HtmlEncode(page.Caption)}"></body></html>
        """;

    private static void Record(MemoryStream archive, string url, DateOnly day, string type, byte[] body)
    {
        var http = Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\n\r\n");
        var head = string.Create(CultureInfo.InvariantCulture,
            $"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{Guid.NewGuid()}>\r\nWARC-Date: {day:yyyy-MM-dd}T12:00:00Z\r\nWARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {http.Length + body.Length}\r\n\r\n");
        archive.Write(Encoding.UTF8.GetBytes(head));
        archive.Write(http);
        archive.Write(body);
        archive.Write("\r\n\r\n"u8);
    }
}
