using System.Net;
using Catchlight.Imaging.Pixels;

namespace Catchlight.Samples.Tests;

public sealed class DemonstrationCollectionTests
{
    [Fact]
    public void Archive_ReadAsASource_GivesEveryPictureWithPageTitleCaptionAndDay()
    {
        var pictures = Samples.Read(Samples.Archive);
        Assert.Equal(32, pictures.Count);
        Assert.Equal(28, pictures.Select(picture => picture.Seen.PageUrl).Distinct().Count());
        Assert.All(pictures, picture =>
        {
            Assert.InRange(Math.Max(picture.Image.Width, picture.Image.Height), 200, 800);
            Assert.Contains(new Uri(picture.Seen.PageUrl!).Host, (string[])["www.rawpixel.com", "www.slam.org"]);
            Assert.Equal($"{picture.Seen.Title} Free public domain CC0 image.", picture.Seen.Caption);
            Assert.Equal(new DateOnly(2026, 11, 26), picture.Seen.Seen);
        });
        var hat = Assert.Single(pictures, picture => picture.Seen.PictureUrl.EndsWith("/man-in-hat.webp", StringComparison.Ordinal));
        Assert.Equal("https://www.slam.org/collection/objects/62642/", hat.Seen.PageUrl);
        Assert.Equal("Man in hat, standing in front of a building.", hat.Seen.Title);
    }

    [Fact]
    public void Archive_ItsSize_IsSmall() => Assert.InRange(new FileInfo(Samples.Archive).Length, 500_000, 2_000_000);

    [Fact]
    public void Licence_EveryPicture_IsNamedWithItsTitleAndPage()
    {
        var rows = File.ReadLines(Path.Combine(SharedData.Repository, "samples", "LICENSE.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .Select(line => line.Replace("\\", "", StringComparison.Ordinal)).ToList();
        var pictures = Samples.Read(Samples.Archive);
        Assert.Equal(pictures.GroupBy(picture => picture.Seen.PageUrl).Select(page =>
            $"| {page.First().Seen.Title} | <{page.Key}> | {string.Join(", ", page.Select(picture => $"`{picture.Seen.PictureUrl.Split('/')[^1]}`"))} |"), rows);
    }

    [Fact]
    public void Write_TheSamePhotographsAndDay_MakesThisArchive()
    {
        var photographs = Photographs.Load(SharedData.Require("photos-cc0"));
        var folder = Directory.CreateTempSubdirectory("catchlight-samples-");
        try
        {
            var archive = Path.Combine(folder.FullName, "demonstration.warc.gz");
            DemonstrationCollection.Write(photographs, new DateOnly(2026, 11, 26), archive);
            var known = Samples.Read(Samples.Archive);
            var made = Samples.Read(archive);
            Assert.Equal(known.Select(picture => picture.Seen), made.Select(picture => picture.Seen));
            // Another processor may round a pixel differently.
            Assert.All(known.Zip(made), pair => Assert.InRange(Difference(pair.First.Image, pair.Second.Image), 0, 1));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Html_TitleWithMarkup_IsEncoded()
    {
        var picture = new SourcePicture("a.webp", new RgbImage(1, 1, new byte[3]));
        var html = StockPage.Html(new SourcePage("\"A\" <b>", new Uri("https://example.org/1"), [picture]), _ => "https://example.org/a.webp?b&c");
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.Contains($"alt=\"{WebUtility.HtmlEncode("\"A\" <b>")}\"", html, StringComparison.Ordinal);
        Assert.Contains("src=\"https://example.org/a.webp?b&amp;c\"", html, StringComparison.Ordinal);
    }

    // Mean over all samples, 0 to 255.
    private static double Difference(RgbImage a, RgbImage b)
    {
        Assert.Equal((a.Width, a.Height), (b.Width, b.Height));
        var sum = 0L;
        for (var i = 0; i < a.Pixels.Length; i++)
            sum += Math.Abs(a.Pixels[i] - b.Pixels[i]);
        return (double)sum / a.Pixels.Length;
    }
}
