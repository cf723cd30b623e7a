using System.Text;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Samples;

/// <summary>The archive that the first start takes in: the pages of some photographs, and the photographs, made small.</summary>
internal static class DemonstrationCollection
{
    private const int MaxSide = 800;
    private const int Quality = 82;

    // Where the photographs of the folder were published as files; the pages that show them are elsewhere, as with many a site.
    private const string PublishedAt = "https://raw.githubusercontent.com/WordPress/WordPress/master/wp-content/themes/twentytwentyfive/assets/images/";

    /// <summary>Writes the archive.</summary>
    /// <param name="pages">What goes into it.</param>
    /// <param name="day">When it is made; no page was captured, so this is the only honest day.</param>
    /// <param name="path">The file, which is replaced where it exists.</param>
    public static void Write(IReadOnlyList<SourcePage> pages, DateOnly day, string path)
    {
        using var file = File.Create(path);
        var archive = new WarcWriter(file, day);
        archive.WriteInfo(
            Path.GetFileName(path),
            ("software", "Catchlight.Samples"),
            ("format", "WARC File Format 1.1"),
            ("conformsTo", "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"),
            ("description", "Demonstration collection of Catchlight. No page was captured: each was written from the title and the address of a CC0 photograph's "
                + "source page, and the photographs were made smaller. The day is the day of making. See LICENSE.md beside this file."));
        foreach (var page in pages)
        {
            archive.WriteResponse(page.Address.AbsoluteUri, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(StockPage.Html(page, AddressOf)));
            foreach (var picture in page.Pictures)
                archive.WriteResponse(AddressOf(picture), "image/webp", PictureEncoder.EncodeWebP(picture.Image, MaxSide, Quality));
        }
    }

    private static string AddressOf(SourcePicture picture) => PublishedAt + picture.FileName;
}
