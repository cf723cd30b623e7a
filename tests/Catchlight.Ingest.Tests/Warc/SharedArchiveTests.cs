using Catchlight.Ingest.Decoding;

namespace Catchlight.Ingest.Tests.Warc;

/// <summary>
/// The archives of the shared test data: good, odd and broken. The numbers were counted by another program, which takes
/// the files apart record by record with Python's standard library.
/// </summary>
public sealed class SharedArchiveTests
{
    private const string Original = "This picture was captured before, and only the earlier archive holds it. Add that archive too.";
    private const string WrongLength = "This record is damaged, or it is longer or shorter than it says.";

    [Theory]
    [InlineData("aut-example.pdf.warc.gz", 8, 1)]
    [InlineData("aut-example.warc.gz", 55, 88)]
    [InlineData("aut-issue-493.warc", 5, 4)]
    [InlineData("dupes.warc.gz", 0, 0, "byte 8750, http://www.iana.org/_img/2013.1/iana-logo-homepage.png", Original)]
    [InlineData("example-url-agnostic-orig.warc.gz", 0, 0)]
    [InlineData("example-url-agnostic-revisit.warc.gz", 0, 0)]
    [InlineData("example-wget-1-14.warc.gz", 0, 0)]
    [InlineData("example.warc", 0, 0, "byte 4061", WrongLength)]
    [InlineData("example.warc.gz", 0, 0)]
    [InlineData("iana.warc.gz", 1, 1)]
    [InlineData("missing-status-text.warc", 0, 0)]
    [InlineData("replayweb-embed-test.warc", 7, 2)]
    public void Read_Archive_GivesEveryPictureWithPageAndDay(string file, int pictures, int pages, string? brokenPlace = null, string? reason = null)
    {
        var path = SharedData.Require("warc", file);
        var items = Assert.IsType<SourceOpened>(Sources.Open(path)).Source.Read(CancellationToken.None).ToList();
        Assert.Equal(brokenPlace is null ? [] : [new SourceFailure($"{path}, {brokenPlace}", reason!)], items.OfType<SourceFailure>());
        var found = items.OfType<SourcePicture>().ToList();
        Assert.Equal(pictures, found.Count);
        var decoder = new PictureDecoder();
        Assert.All(found, picture => Assert.IsType<Decoded>(decoder.Decode(picture.Bytes)));
        var places = found.SelectMany(picture => picture.Appearances).ToList();
        Assert.All(places, place => Assert.NotNull(place.PageUrl));
        Assert.All(places, place => Assert.NotNull(place.Seen));
        Assert.Equal(pages, places.Select(place => place.PageUrl).Distinct().Count());
    }

    [Theory]
    [InlineData("bad.arc", 0, "byte 0|This record does not say how long it is.", "byte 134|This record does not say how long it is.", "byte 262|This record does not say how long it is.")]
    [InlineData("example.arc.gz", 0)]
    [InlineData("invalid_example_1.wacz", 0, "data/indexes/index.cdx.gz|datapackage.json lists this file, and it is not there.", "|There is no web archive in this WACZ file.")]
    [InlineData("replayweb-example.wacz", 6)]
    [InlineData("valid_example_1.wacz", 0)]
    public void Read_OtherArchive_GivesEveryPictureAndNamesWhatIsBroken(string file, int pictures, params string[] broken)
    {
        var path = SharedData.Require("warc", file);
        var items = Assert.IsType<SourceOpened>(Sources.Open(path)).Source.Read(CancellationToken.None).ToList();
        Assert.Equal(broken, items.OfType<SourceFailure>().Select(failure => $"{failure.Name[path.Length..].TrimStart(',', ' ', '/')}|{failure.Reason}"));
        Assert.Equal(pictures, items.OfType<SourcePicture>().Count());
    }

    [Fact]
    public void Read_EveryFileOfTheFolder_IsInTheTables()
    {
        var counted = typeof(SharedArchiveTests).GetMethods().SelectMany(method => method.GetCustomAttributes(typeof(InlineDataAttribute), false))
            .Select(row => (string)((InlineDataAttribute)row).Data[0]!).Order(StringComparer.Ordinal);
        Assert.Equal(Directory.EnumerateFiles(SharedData.Require("warc")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal), counted);
    }

    [Fact]
    public void Read_BrowserArchive_KnowsPicturesThatScriptsAndStyleSheetsBroughtIn()
    {
        const string Page = "https://yorkspace.library.yorku.ca/xmlui/handle/10315/36158";
        const string Title = "The Cost of a WARC: Analyzing Web Archives in the Cloud";
        var places = Appearances("aut-example.pdf.warc.gz");
        Assert.All(places, place => Assert.Equal((Page, Title, new DateOnly(2019, 8, 12)), (place.PageUrl, place.Title, place.Seen)));
        Assert.Contains(places, place => place.PictureUrl == "https://yorkspace.library.yorku.ca/xmlui/themes/Standard/images/header_white.jpg");
        Assert.Contains(places, place => place.PictureUrl == "https://d1uo4w7k31k5mn.cloudfront.net/donut/0.png");
    }

    [Fact]
    public void Read_WaczOfABrowser_KnowsPageTitleAndDay()
    {
        var places = Appearances("replayweb-example.wacz");
        Assert.Equal(6, places.Count);
        Assert.All(places, place => Assert.Equal(("https://webrecorder.net/", "Webrecorder", new DateOnly(2022, 9, 16)), (place.PageUrl, place.Title, place.Seen)));
    }

    [Fact]
    public void Read_ScreenshotOfAPage_IsOnThatPage() =>
        Assert.Contains(
            new Appearance(
                "screenshot:http://embedserver/e/https://twitter.com/webrecorder_io/status/1192184193347796992",
                "http://embedserver/e/https://twitter.com/webrecorder_io/status/1192184193347796992", null, null, new DateOnly(2019, 11, 27)),
            Appearances("replayweb-embed-test.warc"));

    [Fact]
    public void Read_PictureOfAStyleSheet_IsOnThePageThatAskedForIt() =>
        Assert.Equal(
            [new Appearance("http://www.iana.org/_img/2013.1/iana-logo-homepage.png", "http://www.iana.org/", "Internet Assigned Numbers Authority", null, new DateOnly(2014, 1, 26))],
            Appearances("iana.warc.gz"));

    [Fact]
    public void Read_ArchiveWithRevisits_GivesEachPictureOnce() =>
        Assert.Equal(
            [
                "https://auer.netzliteratur.net/wendelin/note.gif", "https://auer.netzliteratur.net/wendelin/notekl.gif",
                "https://auer.netzliteratur.net/wendelin/w1.gif", "https://auer.netzliteratur.net/wendelin/w2.gif", "https://auer.netzliteratur.net/wendelin/w3.gif",
            ],
            Appearances("aut-issue-493.warc").Select(place => place.PictureUrl).Distinct().Order(StringComparer.Ordinal));

    private static IReadOnlyList<Appearance> Appearances(string file) =>
        [.. Assert.IsType<SourceOpened>(Sources.Open(SharedData.Require("warc", file))).Source.Read(CancellationToken.None).OfType<SourcePicture>().SelectMany(picture => picture.Appearances)];
}
