using System.Text;
using Catchlight.Ingest.Warc;

namespace Catchlight.Ingest.Tests.Warc;

public sealed class WarcSourceTests
{
    private const string PageUrl = "https://example.org/people/anna.html";
    private const string PictureUrl = "https://example.org/img/anna.png";

    public static TheoryData<string, string, string> Forms =>
    [
        .. from version in new[] { "0.17", "0.18", "1.0", "1.1" }
           from packing in new[] { "plain", "gzip", "one gzip" }
           from lineEnd in new[] { "\r\n", "\n", "\r\r\n" }
           select (version, packing, lineEnd),
    ];

    [Theory, MemberData(nameof(Forms))]
    public void Read_PageAndPicture_GivesThePictureWithItsPage(string version, string packing, string lineEnd)
    {
        var warc = new WarcBuilder(version) { LineEnd = lineEnd }
            .Record("warcinfo", null, WarcBuilder.Date, "software: a crawler\r\n"u8.ToArray(), "application/warc-fields")
            .Request(PageUrl, null)
            .Page(PageUrl, "<title>Anna at work</title><img src='../img/anna.png' alt='Anna, a nurse'>")
            .Record("metadata", PageUrl, WarcBuilder.Date, "outlink: x\r\n"u8.ToArray(), "application/warc-fields")
            .Picture(PictureUrl, Archive.Picture(1), date: "2020-05-17T23:59:59Z");
        var (bytes, offset) = packing switch
        {
            "plain" => (warc.ToArray(), warc.OffsetOf(4)),
            "gzip" => (warc.ToGzip(), warc.GzipOffsetOf(4)),
            _ => (warc.ToOneGzip(), 0),
        };
        var archive = Archive.Read(bytes);
        Assert.Empty(archive.Failures);
        var picture = Assert.Single(archive.Pictures);
        Assert.Equal($"x.warc, byte {offset}, {PictureUrl}", picture.Name);
        Assert.Equal(Archive.Picture(1), picture.Bytes.ToArray());
        Assert.Equal([new Appearance(PictureUrl, PageUrl, "Anna at work", "Anna, a nurse", WarcBuilder.Day)], picture.Appearances);
    }

    [Fact]
    public void Read_PictureWithoutPage_AppearsAtItsOwnAddress() =>
        Assert.Equal(
            [new Appearance(PictureUrl, null, null, null, WarcBuilder.Day)],
            Archive.Whole(new WarcBuilder().Picture(PictureUrl, Archive.Picture())).Appearances);

    [Fact]
    public void Read_ManyPictures_ComeInFileOrder()
    {
        var warc = new WarcBuilder();
        for (var i = 0; i < 30; i++)
            warc.Picture($"http://example.org/{i}.png", Archive.Picture(i));
        Assert.Equal(Enumerable.Range(0, 30).Select(Archive.Picture), Archive.Whole(warc).Pictures.Select(picture => picture.Bytes.ToArray()));
    }

    [Fact]
    public void Read_TwiceOver_GivesTheSame()
    {
        using var folder = new TemporaryFolder();
        var source = new WarcSource(folder.Write("x.warc", new WarcBuilder().Picture(PictureUrl, Archive.Picture()).ToArray()));
        Assert.Equal(0, source.Progress.Fraction);
        Assert.Single(source.Read(CancellationToken.None));
        Assert.Single(source.Read(CancellationToken.None));
    }

    [Theory]
    [InlineData("resource")]
    [InlineData("conversion")]
    public void Read_RecordWithoutHttp_IsThePicture(string type)
    {
        var archive = Archive.Whole(new WarcBuilder()
            .Record(type, PageUrl, WarcBuilder.Date, "<title>A</title><img src=/img/anna.png>"u8.ToArray(), "text/html")
            .Record(type, PictureUrl, WarcBuilder.Date, Archive.Picture(), "image/png"));
        Assert.Equal(Archive.Picture(), Assert.Single(archive.Pictures).Bytes.ToArray());
        Assert.Equal([new Appearance(PictureUrl, PageUrl, "A", null, WarcBuilder.Day)], archive.Appearances);
    }

    [Theory]
    [InlineData("ftp://example.org/anna.png")]
    [InlineData("file:///home/anna.png")]
    [InlineData("urn:x-picture:1")]
    public void Read_AddressesOfOtherKinds_AreKeptAsTheyAre(string url) =>
        Assert.Equal([new Appearance(url, null, null, null, WarcBuilder.Day)], Archive.Whole(new WarcBuilder().Resource(url, "image/png", Archive.Picture())).Appearances);

    [Fact]
    public void Read_ResponseOfAnotherProtocol_IsThePictureItself() =>
        Assert.Equal(Archive.Picture(), Assert.Single(Archive.Whole(new WarcBuilder()
            .Record("response", "ftp://example.org/anna.png", WarcBuilder.Date, Archive.Picture(), "image/png")
            .Record("response", "dns:example.org", WarcBuilder.Date, "20200517 127.0.0.1"u8.ToArray(), "text/dns")).Pictures).Bytes.ToArray());

    [Fact]
    public void Read_ByContent_NotByClaim()
    {
        var archive = Archive.Read(new WarcBuilder()
            .Response("http://example.org/1", "Content-Type: application/octet-stream", Archive.Picture(1))
            .Response("http://example.org/2", "", Archive.Picture(2))
            .Response("http://example.org/3", "Content-Type: text/html", Archive.Picture(3))
            .Response("http://example.org/4", "Content-Type: text/html\nContent-Encoding: gzip", WarcBuilder.Gzip(Archive.Picture(4)))
            .Response("http://example.org/5.jpg", "Content-Type: image/jpeg", "<html>Not found</html>"u8.ToArray()));
        Assert.Equal([1, 2, 3, 4], archive.Pictures.Select(picture => picture.Bytes.Span[^1] - '0'));
        Assert.EndsWith("http://example.org/5.jpg", Assert.Single(archive.Failures).Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("image/jpeg", "text", "This is not a picture we can read. We can read JPEG, PNG, WebP, GIF, TIFF, HEIC and AVIF.")]
    [InlineData("image/bmp", "BM\u0010\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", "This is a BMP file. We can read JPEG, PNG, WebP, GIF, TIFF, HEIC and AVIF.")]
    [InlineData("image/jxl", "\u00FF\u000A", "This is a JPEG XL file. We can read JPEG, PNG, WebP, GIF, TIFF, HEIC and AVIF.")]
    [InlineData("image/gif", "\0\0\0\u0018ftypisom\0\0\0\0isommp42", "This is a video, not a picture. A screenshot of it is a picture we can read.")]
    [InlineData("image/jpeg", "", null)]
    [InlineData("image/svg+xml", "<svg/>", null)]
    [InlineData("image/png", "<svg/>", null)]
    [InlineData("image/x-icon", "\0\0\u0001\0", null)]
    [InlineData("text/plain", "text", null)]
    public void Read_WhatClaimsToBeAPictureAndIsNot_IsNamedUnlessItIsADrawing(string type, string content, string? reason)
    {
        var warc = new WarcBuilder().Response(PictureUrl, "Content-Type: " + type, Encoding.Latin1.GetBytes(content));
        var archive = Archive.Read(warc);
        Assert.Empty(archive.Pictures);
        Assert.Equal(reason is null ? [] : [new SourceFailure($"x.warc, byte 0, {PictureUrl}", reason)], archive.Failures);
    }

    [Theory]
    [InlineData("200 OK", true)]
    [InlineData("200", true)]
    [InlineData("203 Non-Authoritative Information", true)]
    [InlineData("404 Not Found", true)]
    [InlineData("503 Service Unavailable", true)]
    [InlineData("204 No Content", false)]
    [InlineData("302 Found", false)]
    [InlineData("304 Not Modified", false)]
    public void Read_Status_DecidesWhetherThereIsAPicture(string status, bool isPicture) =>
        Assert.Equal(isPicture ? 1 : 0, Archive.Whole(new WarcBuilder().Response(PictureUrl, "Content-Type: image/png", Archive.Picture(), status: status)).Pictures.Count);

    [Fact]
    public void Read_ErrorPageInsteadOfAPicture_IsNoFailure() =>
        Assert.Empty(Archive.Whole(new WarcBuilder().Response(PictureUrl, "Content-Type: image/png", "gone"u8.ToArray(), status: "410 Gone")).Pictures);

    [Fact]
    public void Read_HintsBeforeTheAnswer_ArePassedOver() =>
        Assert.Equal(Archive.Picture(), Assert.Single(Archive.Whole(new WarcBuilder()
            .Response(PictureUrl, "Link: </x>", [.. "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n"u8, .. Archive.Picture()], status: "103 Early Hints")).Pictures).Bytes.ToArray());

    [Theory]
    [InlineData("bytes 0-{0}/{1}", true)]
    [InlineData("bytes 0-{0}/*", false)]
    [InlineData("bytes 0-9/{1}", false)]
    [InlineData("", false)]
    public void Read_Piece_IsAPictureOnlyIfItIsAllOfIt(string range, bool isPicture)
    {
        var length = Archive.Picture().Length;
        var archive = Archive.Read(new WarcBuilder()
            .Response(PictureUrl, "Content-Type: image/png\nContent-Range: " + string.Format(null, range, length - 1, length), Archive.Picture(), status: "206 Partial Content"));
        Assert.Equal(isPicture ? 1 : 0, archive.Pictures.Count);
        Assert.Equal(isPicture ? [] : ["The picture is damaged or only part of it is here."], archive.Failures.Select(failure => failure.Reason));
    }

    [Fact]
    public void Read_TooManyBytes_IsNamedAndNotKept()
    {
        var options = new SourceOptions { MaxPictureBytes = Archive.Picture().Length };
        var large = Archive.Picture().Append((byte)0).ToArray();
        var archive = Archive.Read(
            new WarcBuilder()
                .Picture("http://example.org/1", Archive.Picture())
                .Picture("http://example.org/2", large)
                .Response("http://example.org/3", "Content-Encoding: gzip", WarcBuilder.Gzip(large))
                .Resource("http://example.org/4", "image/png", large)
                .Resource("http://example.org/5", "image/png", Archive.Picture()),
            options);
        Assert.Equal(["http://example.org/1", "http://example.org/5"], archive.Appearances.Select(place => place.PictureUrl));
        Assert.Equal(["/2", "/3", "/4"], archive.Failures.Select(failure => failure.Name[^2..]));
        Assert.All(archive.Failures, failure => Assert.StartsWith("This file is too big: ", failure.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_FarTooManyBytes_IsNamedWithItsSizeAndTheNextIsFound()
    {
        var archive = Archive.Read(
            new WarcBuilder()
                .Picture("http://example.org/1", [.. Archive.Picture(), .. new byte[3_000_000]])
                .Picture("http://example.org/2", Archive.Picture()),
            new SourceOptions { MaxPictureBytes = 1_000_000 });
        Assert.Equal("This file is too big: 3 MB. We can read up to 1 MB.", Assert.Single(archive.Failures).Reason);
        Assert.EndsWith("/2", Assert.Single(archive.Pictures).Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("anna.png")]
    [InlineData("//example.org/anna.png")]
    [InlineData("http://")]
    [InlineData("http://exa mple/anna.png")]
    [InlineData("http://xn--zzzzü.org/anna.png")]
    public void Read_NoAddress_IsNamed(string? url) =>
        Assert.Equal(
            [new SourceFailure("x.warc, byte 0", "This record does not say which address it was fetched from.")],
            Archive.Read(new WarcBuilder().Record("resource", url, WarcBuilder.Date, Archive.Picture(), "image/png")).Failures);

    [Fact]
    public void Read_AddressInAngleBrackets_IsTakenOut() =>
        Assert.Equal(PictureUrl, Assert.Single(Archive.Whole(new WarcBuilder("0.17").Picture($"<{PictureUrl}>", Archive.Picture())).Appearances).PictureUrl);

    [Fact]
    public void Read_PartOfASplitRecord_IsNamed()
    {
        var warc = new WarcBuilder()
            .Picture(PictureUrl, Archive.Picture(), fields: "WARC-Segment-Number: 1")
            .Record("continuation", PictureUrl, WarcBuilder.Date, [1, 2, 3], null, "WARC-Segment-Number: 2\nWARC-Segment-Origin-ID: <urn:record:0>");
        Assert.Equal([new SourceFailure($"x.warc, byte 0, {PictureUrl}", "This record is split into parts, which can't be read yet.")], Archive.Read(warc).Failures);
    }

    [Fact]
    public void Read_AnswerThatIsNone_IsNamed() =>
        Assert.Equal(
            [new SourceFailure($"x.warc, byte 0, {PictureUrl}", "The web server's answer in this record is broken.")],
            Archive.Read(new WarcBuilder().Record("response", PictureUrl, WarcBuilder.Date, Archive.Picture(), "application/http; msgtype=response")).Failures);

    [Fact]
    public void Read_FoldedAndRepeatedFields_AreJoinedAndTheFirstCounts()
    {
        var archive = Archive.Whole(new WarcBuilder()
            .Response("http://example.org/a.png", "content-TYPE: image/png\nContent-Encoding:\n  gzip\nContent-Encoding: br", WarcBuilder.Gzip(Archive.Picture()), fields: "X-Folded: a\n b\n\tc\nWARC-Date: 1999-01-01"));
        Assert.Equal(Archive.Picture(), Assert.Single(archive.Pictures).Bytes.ToArray());
        Assert.Equal(WarcBuilder.Day, Assert.Single(archive.Appearances).Seen);
    }

    [Fact]
    public void Read_HeaderBytesThatAreNotUtf8_AreLatin1()
    {
        // The builder writes a character below 256 as that byte.
        var archive = Archive.Whole(new WarcBuilder()
            .Response("http://example.org/é.png", "Content-Type: image/png\nX-\u00E9: \u00FF\u00FE", Archive.Picture(), fields: "X-Note: \u00E9\u00FF"));
        Assert.Equal("http://example.org/é.png", Assert.Single(archive.Appearances).PictureUrl);
    }

    [Fact]
    public void Read_HeaderThatNoServerSends_IsNamedAndTheNextIsFound()
    {
        var archive = Archive.Read(new WarcBuilder()
            .Response("http://example.org/1.png", "X: " + new string('x', 200_000), Archive.Picture())
            .Response("http://example.org/2.png", string.Join('\n', Enumerable.Range(0, 5000).Select(i => $"X-{i}: y")), Archive.Picture())
            .Picture("http://example.org/3.png", Archive.Picture()));
        Assert.Equal(["The web server's answer in this record is broken.", "The web server's answer in this record is broken."], archive.Failures.Select(failure => failure.Reason));
        Assert.EndsWith("/3.png", Assert.Single(archive.Pictures).Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MoreThanMayBeKept_SaysSoAndStillGivesThePictures()
    {
        var warc = new WarcBuilder();
        for (var i = 0; i < 10; i++)
            warc.Page($"http://example.org/{i}", "<img src=/a.png>");
        var archive = Archive.Read(warc.Picture("http://example.org/a.png", Archive.Picture()), new SourceOptions { MaxShowings = 6 });
        Assert.Equal(
            [new SourceFailure("x.warc", "It has more pages with pictures than can be kept in memory. Some pictures will be missing the page that shows them.")], archive.Failures);
        Assert.Equal(["http://example.org/0", "http://example.org/1", "http://example.org/2"], archive.Appearances.Select(place => place.PageUrl));
        Assert.Null(Assert.Single(Archive.Read(warc, new SourceOptions { MaxShowings = 0 }).Appearances).PageUrl);
    }

    [Fact]
    public void Read_EmptyFile_GivesNothing() => Assert.Empty(Archive.Whole(new WarcBuilder()).Pictures);

    [Fact]
    public void Read_AbsentFile_IsNamed()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("absent.warc");
        Assert.Equal([new SourceFailure(path + ", byte 0", "This file could not be opened.")], new WarcSource(path).Read(CancellationToken.None));
    }

    [Fact]
    public void Read_Cancelled_StopsAtOnceEvenWithinARecord()
    {
        using var folder = new TemporaryFolder();
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var path = folder.Write("x.warc", new WarcBuilder().Picture(PictureUrl, Archive.Picture()).ToArray());
        Assert.Throws<OperationCanceledException>(() => new WarcSource(path).Read(stop.Token).ToList());
    }
}
