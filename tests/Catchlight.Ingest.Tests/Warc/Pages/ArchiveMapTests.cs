namespace Catchlight.Ingest.Tests.Warc.Pages;

/// <summary>Which page shows which picture, since when, and by what it is known.</summary>
public sealed class ArchiveMapTests
{
    private const string Picture = "http://example.org/a.png";
    private const string Page = "http://example.org/page";

    private static DateOnly Day(int day) => new(2020, 6, day);

    private static string Date(int day) => $"2020-06-{day:00}T12:00:00Z";

    [Fact]
    public void Read_PictureOnSeveralPages_AppearsOnEachInFileOrder() =>
        Assert.Equal(
            [
                new Appearance(Picture, "http://example.org/2", "Two", "in two", WarcBuilder.Day),
                new Appearance(Picture, "https://other.example/1", null, null, WarcBuilder.Day),
            ],
            Appearances(new WarcBuilder()
                .Page("http://example.org/2", "<title>Two</title><img src=a.png alt='in two'>")
                .Picture(Picture, Archive.Picture())
                .Page("https://other.example/1", "<img src='https://Example.org/a.png'>")
                .Page("http://example.org/3", "<img src=b.png>")));

    [Fact]
    public void Read_PageCapturedTwice_CountsAsFirstCaptured() =>
        Assert.Equal(
            [new Appearance(Picture, Page, "Old", "old", Day(3))],
            Appearances(new WarcBuilder()
                .Page(Page, "<title>New</title><img src=a.png alt=new>", Date(9))
                .Picture(Picture, Archive.Picture(), Date(2))
                .Page(Page, "<title>Old</title><img src=a.png alt=old>", Date(3))
                .Page(Page, "<title>None</title>", Date(1))));

    [Fact]
    public void Read_PageWithManyPages_KeepsTheFirstCaptureOfEach()
    {
        var warc = new WarcBuilder();
        foreach (var day in new[] { 5, 4, 6 })
        {
            for (var i = 0; i < 50; i++)
                warc.Page($"http://example.org/{i}", "<img src=a.png>", Date(day));
        }
        var places = Appearances(warc.Picture(Picture, Archive.Picture(), Date(1)));
        Assert.Equal(Enumerable.Range(0, 50).Select(i => (string?)$"http://example.org/{i}"), places.Select(place => place.PageUrl));
        Assert.All(places, place => Assert.Equal(Day(4), place.Seen));
    }

    [Fact]
    public void Read_AddressThatGotAnotherPicture_IsNotDatedBeforeThatPictureWas()
    {
        var archive = Archive.Whole(new WarcBuilder()
            .Page(Page, "<img src=a.png>", Date(1)).Picture(Picture, Archive.Picture(1), Date(1)).Picture(Picture, Archive.Picture(2), Date(20)));
        Assert.Equal([Day(1), Day(20)], archive.Appearances.Select(place => place.Seen));
    }

    [Fact]
    public void Read_SamePictureTwice_IsGivenTwice() =>
        Assert.Equal(2, Archive.Whole(new WarcBuilder().Picture(Picture, Archive.Picture()).Picture("http://example.org/b.png", Archive.Picture())).Pictures.Count);

    [Theory]
    [InlineData("http://example.org/a.png", "https://EXAMPLE.ORG/a.png#x")]
    [InlineData("https://example.org:443/a.png", "http://example.org/a.png?")]
    [InlineData("http://example.org/a%20b.png", "http://example.org/a b.png")]
    public void Read_AddressesWrittenDifferently_AreTheSame(string picture, string named) =>
        Assert.Equal([new Appearance(picture, Page, null, null, WarcBuilder.Day)], Appearances(new WarcBuilder().Page(Page, $"<img src='{named}'>").Picture(picture, Archive.Picture())));

    [Fact]
    public void Read_RedirectedPicture_IsOnThePageThatNamesTheFirstAddress() =>
        Assert.Equal(
            [new Appearance(Picture, Page, null, "Anna", WarcBuilder.Day)],
            Appearances(new WarcBuilder()
                .Picture(Picture, Archive.Picture())
                .Redirect("http://example.org/two", "https://example.org/three")
                .Redirect("http://example.org/three", "a.png")
                .Redirect("http://example.org/one", "/two")
                .Page(Page, "<img src=/one alt=Anna>")));

    [Fact]
    public void Read_RedirectsInACircle_LeadNowhere() =>
        Assert.Equal(
            [new Appearance(Picture, null, null, null, WarcBuilder.Day)],
            Appearances(new WarcBuilder()
                .Picture(Picture, Archive.Picture()).Redirect("http://example.org/1", "/2").Redirect("http://example.org/2", "/1").Redirect("http://example.org/3", "/3").Page(Page, "<img src=/1><img src=/3>")));

    [Fact]
    public void Read_RedirectWithoutATarget_IsNothing() =>
        Assert.Empty(Archive.Whole(new WarcBuilder().Response("http://example.org/1", "X: y", [], status: "302 Found").Redirect("http://example.org/2", "mailto:x").Redirect("http://example.org/3", "http://[")).Pictures);

    [Theory]
    [InlineData("WARC-Payload-Digest: SHA1:ABC")]
    [InlineData("WARC-Refers-To: <urn:record:1>")]
    [InlineData("WARC-Refers-To-Target-URI: <http://EXAMPLE.org/a.png>\nWARC-Refers-To-Date: 2020-06-01T12:00:00Z")]
    [InlineData("WARC-Profile: http://netpreserve.org/warc/1.1/revisit/server-not-modified")]
    public void Read_Revisit_IsOneMoreCaptureOfTheOriginal(string fields)
    {
        var isAtAnotherAddress = !fields.Contains("Profile", StringComparison.Ordinal);
        var again = isAtAnotherAddress ? "http://copy.example/b.png" : Picture;
        var archive = Archive.Whole(new WarcBuilder()
            .Page("http://copy.example/", $"<title>Copy</title><img src='{again}'>", Date(8))
            .Picture(Picture, Archive.Picture(), Date(1), fields: "WARC-Payload-Digest: sha1:abc")
            .Revisit(again, fields, Date(9)));
        Assert.Single(archive.Pictures);
        Assert.Equal(
            isAtAnotherAddress
                ? [new Appearance(Picture, null, null, null, Day(1)), new Appearance(again, "http://copy.example/", "Copy", null, Day(9))]
                : [new Appearance(Picture, "http://copy.example/", "Copy", null, Day(8))],
            archive.Appearances);
    }

    [Fact]
    public void Read_RevisitBeforeItsOriginal_CountsToo() =>
        Assert.Equal(
            [new Appearance(Picture, null, null, null, Day(1))],
            Appearances(new WarcBuilder().Revisit(Picture, "WARC-Payload-Digest: sha1:abc", Date(1)).Picture(Picture, Archive.Picture(), Date(9), fields: "WARC-Payload-Digest: sha1:abc")));

    [Fact]
    public void Read_RevisitWithoutOriginal_IsNamedIfItIsAPicture()
    {
        var warc = new WarcBuilder()
            .Revisit(Picture, "WARC-Payload-Digest: sha1:abc", Date(1))
            .Revisit("http://example.org/x.css", "WARC-Payload-Digest: sha1:def", Date(1), "Content-Type: text/css")
            .Record("revisit", "http://example.org/b.jpg", Date(1), [], null, "WARC-Payload-Digest: sha1:ghi")
            .Record("revisit", "http://example.org/c", Date(1), [], null, "WARC-Payload-Digest: sha1:jkl")
            .Record("revisit", null, Date(1), [], null, "WARC-Payload-Digest: sha1:mno");
        const string Reason = "This picture was captured before, and only the earlier archive holds it. Add that archive too.";
        Assert.Equal(
            [new SourceFailure($"x.warc, byte 0, {Picture}", Reason), new SourceFailure($"x.warc, byte {warc.OffsetOf(2)}, http://example.org/b.jpg", Reason)],
            Archive.Read(warc).Failures);
    }

    [Theory]
    [InlineData("screenshot:http://example.org/page")]
    [InlineData("urn:view:http://example.org/page")]
    [InlineData("urn:thumbnail:http://example.org/page")]
    [InlineData("urn:fullPage:http://example.org/page")]
    [InlineData("thumbnail:HTTP://example.org/page")]
    public void Read_ViewOfAPage_AppearsOnThatPage(string url)
    {
        Assert.Equal([new Appearance(url, Page, null, null, Day(2))], Appearances(new WarcBuilder().Resource(url, "image/png", Archive.Picture(), Date(2))));
        Assert.Equal(
            [new Appearance(url, Page, "Title", null, Day(2))],
            Appearances(new WarcBuilder().Resource(url, "image/png", Archive.Picture(), Date(2)).Page(Page, "<title>Title</title><img src='screenshot:http://example.org/page'>", Date(9))));
    }

    [Fact]
    public void Read_ViewOfARedirectedPage_HasTheTitleOfWhereItLeads() =>
        Assert.Equal(
            [new Appearance("urn:view:http://example.org/", "http://example.org/", "Title", null, WarcBuilder.Day)],
            Appearances(new WarcBuilder().Redirect("http://example.org/", "/page").Page(Page, "<title>Title</title>").Resource("urn:view:http://example.org/", "image/png", Archive.Picture())));

    [Theory]
    [InlineData("urn:pageinfo:nothing")]
    [InlineData("urn:view:http://")]
    [InlineData("urn:uuid:1/x:http://example.org/page")]
    [InlineData("http://archive.example/web/2020/http://example.org/page")]
    public void Read_AddressThatIsNoView_IsOnNoPage(string url) =>
        Assert.Equal([new Appearance(url, null, null, null, WarcBuilder.Day)], Appearances(new WarcBuilder().Resource(url, "image/png", Archive.Picture())));

    [Fact]
    public void Read_PictureThatAScriptBroughtIn_IsOnThePageThatAskedForIt()
    {
        Assert.Equal(
            [new Appearance(Picture, Page, "Title", null, Day(5))],
            Appearances(new WarcBuilder().Picture(Picture, Archive.Picture(), Date(4)).Request(Picture, Page, Date(5)).Page(Page, "<title>Title</title>", Date(3))));
        Assert.Equal(
            [new Appearance(Picture, "http://elsewhere.example/page?x=1", null, null, Day(4))],
            Appearances(new WarcBuilder().Request(Picture, "http://elsewhere.example/page?x=1", Date(4)).Picture(Picture, Archive.Picture(), Date(4))));
    }

    [Fact]
    public void Read_PageThatNamesThePictureAndAsksForIt_CountsOnce() =>
        Assert.Equal(
            [new Appearance(Picture, Page, null, "Anna", Day(1)), new Appearance(Picture, "http://example.org/script", null, null, Day(1))],
            Appearances(new WarcBuilder()
                .Request(Picture, "https://example.org/page/", Date(1)).Request(Picture, "http://example.org/script", Date(1)).Request(Picture, "http://example.org/script", Date(2))
                .Picture(Picture, Archive.Picture(), Date(1)).Page(Page, "<img src=a.png alt=Anna>", Date(1))));

    [Fact]
    public void Read_PictureThatAStyleSheetBroughtIn_IsOnThePageOfTheStyleSheet() =>
        Assert.Equal(
            [new Appearance(Picture, Page, "Title", null, WarcBuilder.Day)],
            Appearances(new WarcBuilder()
                .Request(Picture, "http://example.org/look")
                .Request("http://example.org/look", "http://other.example/main.CSS?v=1")
                .Request("http://other.example/main.CSS?v=1", Page)
                .Response("http://example.org/look", "Content-Type: text/css; charset=utf-8", "a { background: url(a.png) }"u8.ToArray())
                .Picture(Picture, Archive.Picture())
                .Page(Page, "<title>Title</title>")));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("about:blank")]
    [InlineData("android-app://com.example")]
    [InlineData("http://xn--zzzz\u00FC.org/page")]
    [InlineData("http://example.org/a.png")]
    [InlineData("http://example.org/lost.css")]
    [InlineData("http://other.example/")]
    public void Read_ReferrerThatIsNoPage_IsNotTakenForOne(string? referrer) =>
        Assert.Equal([new Appearance(Picture, null, null, null, WarcBuilder.Day)], Appearances(new WarcBuilder().Request(Picture, referrer).Picture(Picture, Archive.Picture())));

    [Fact]
    public void Read_StyleSheetsInACircle_LeadNowhere() =>
        Assert.Equal(
            [new Appearance(Picture, null, null, null, WarcBuilder.Day)],
            Appearances(new WarcBuilder()
                .Request(Picture, "http://example.org/1.css").Request("http://example.org/1.css", "http://example.org/2.css").Request("http://example.org/2.css", "http://example.org/1.css")
                .Picture(Picture, Archive.Picture())));

    [Fact]
    public void Read_ReferrerThatIsOnlyASite_IsAPageOnlyIfItCanBeNoOther()
    {
        const string Start = "http://shop.example/";
        WarcBuilder Warc() => new WarcBuilder().Request(Picture, Start).Picture(Picture, Archive.Picture()).Page(Start, "<title>Shop</title>");
        Assert.Equal([new Appearance(Picture, Start, "Shop", null, WarcBuilder.Day)], Appearances(Warc()));
        Assert.Equal([new Appearance(Picture, null, null, null, WarcBuilder.Day)], Appearances(Warc().Page("http://shop.example/item", "<title>Item</title>")));
        // To its own site a browser tells the whole address.
        Assert.Equal(
            [new Appearance("http://shop.example/a.png", Start, null, null, WarcBuilder.Day)],
            Appearances(new WarcBuilder().Request("http://shop.example/a.png", Start).Picture("http://shop.example/a.png", Archive.Picture())));
    }

    [Fact]
    public void Read_RedirectedRequest_CountsForThePictureAtItsEnd() =>
        Assert.Equal(
            [new Appearance(Picture, Page, null, null, WarcBuilder.Day)],
            Appearances(new WarcBuilder().Request("http://example.org/1", Page).Redirect("http://example.org/1", "a.png").Picture(Picture, Archive.Picture())));

    [Fact]
    public void Read_PageOfAnErrorOrAnotherType_IsNoPage() =>
        Assert.Equal(
            [new Appearance(Picture, null, null, null, WarcBuilder.Day)],
            Appearances(new WarcBuilder()
                .Response(Page, "Content-Type: text/html", "<img src=a.png>"u8.ToArray(), status: "404 Not Found")
                .Page("http://example.org/2", "<img src=a.png>", type: "text/plain")
                .Page("file:///home/x.html", "<img src='http://example.org/a.png'>")
                .Picture(Picture, Archive.Picture())));

    [Theory]
    [InlineData("text/html")]
    [InlineData("Text/HTML; charset=utf-8")]
    [InlineData("application/xhtml+xml")]
    public void Read_PageTypes_ArePages(string type) =>
        Assert.Equal(Page, Assert.Single(Appearances(new WarcBuilder().Page(Page, "<img src=a.png>", type: type).Picture(Picture, Archive.Picture()))).PageUrl);

    [Fact]
    public void Read_PageWithoutType_IsKnownByItsBeginning() =>
        Assert.Equal(Page, Assert.Single(Appearances(new WarcBuilder()
            .Response(Page, "Content-Encoding: gzip", WarcBuilder.Gzip("\r\n<!DOCTYPE HTML><img src=a.png>"u8.ToArray())).Picture(Picture, Archive.Picture()))).PageUrl);

    [Fact]
    public void Read_LargePage_IsReadToItsLimit()
    {
        var page = $"<title>Large</title><img src=a.png>{new string(' ', 50_000)}<img src=b.png>";
        var archive = Archive.Read(
            new WarcBuilder().Page(Page, page).Picture(Picture, Archive.Picture()).Picture("http://example.org/b.png", Archive.Picture()), new SourceOptions { MaxPageBytes = 10_000 });
        Assert.Empty(archive.Failures);
        Assert.Equal([Page, null], archive.Appearances.Select(place => place.PageUrl));
    }

    private static IReadOnlyList<Appearance> Appearances(WarcBuilder warc) => [.. Archive.Whole(warc).Appearances];
}
