using System.IO.Compression;
using System.Text;

namespace Catchlight.Browser.Tests.Packs;

/// <summary>What somebody might put into a pack: all of it made up, the pictures from a seed.</summary>
internal static class PackFiles
{
    public const string Chat =
        """
        [14/03/2026, 20:58:03] Anna: hey, call me?
        [14/03/2026, 21:07:41] Anna: Pay 200 GBP in 1 hour or I send it to your school
        [14/03/2026, 21:07:59] Anna: ‎image omitted
        [14/03/2026, 21:08:12] Sam: please don't
        [14/03/2026, 21:09:30] Anna: https://pay.example/anna.b_77
        """;

    public const string Email =
        "From: Anna <anna.b@mail.example>\r\nTo: sam@mail.example\r\nSubject: last warning\r\nDate: Sun, 15 Mar 2026 08:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        + "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nTime is up.\r\n--b\r\nContent-Type: image/jpeg; name=pic.jpg\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=pic.jpg\r\n\r\n/9j/4AAQSkZJRgABAQ==\r\n--b--\r\n";

    /// <summary>Bytes that stand in for a picture in a chat; a pack must not hold them.</summary>
    public static readonly byte[] Media = [0xFF, 0xD8, 0xFF, 0xE0, .. "a picture that must not be copied"u8];

    /// <summary>A chat as WhatsApp exports it with media.</summary>
    public static byte[] ChatExport()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "_chat.txt", Encoding.UTF8.GetBytes(Chat.ReplaceLineEndings("\r\n")));
            Add(zip, "00000003-PHOTO-2026-03-14-21-07-59.jpg", Media);
        }
        return bytes.ToArray();
    }

    /// <summary>Writes a chat export, three screenshots, an email and two notes into a folder.</summary>
    public static string[] Write(TemporaryFolder folder) =>
    [
        folder.Write("WhatsApp Chat - Anna.zip", ChatExport()), folder.Write("one.jpg", MadePhotos.Jpeg(1)), folder.Write("two.jpg", MadePhotos.Jpeg(2)), folder.Write("profile.jpg", MadePhotos.Jpeg(3)),
        folder.Write("warning.eml", Email), folder.Write("note one.txt", "She called on Friday.\n"), folder.Write("note two.txt", "It began on a dating app.\n"),
    ];

    private static void Add(ZipArchive zip, string name, byte[] bytes)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(bytes);
    }
}
