using Catchlight.Ingest.Tests.Warc;
using Catchlight.Ingest.Wacz;
using CsCheck;

namespace Catchlight.Ingest.Tests.Wacz;

public sealed class WaczSourceTests : IDisposable
{
    private const string PageUrl = "https://example.org/anna";
    private const string PictureUrl = "https://cdn.example/anna.png";

    private readonly TemporaryFolder _folder = new();

    private static WarcBuilder PageWarc => new WarcBuilder().Page(PageUrl, $"<title>Loading …</title><img src='{PictureUrl}' alt='Anna, a nurse'>");

    private static WarcBuilder PictureWarc => new WarcBuilder().Picture(PictureUrl, Archive.Picture());

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_PageAndPictureInTwoArchives_AreBroughtTogetherWithTheListedTitle(bool packed)
    {
        var items = Read(new WaczBuilder()
            .File("archive/1.warc.gz", PageWarc.ToGzip(), packed).File("archive/2.warc.gz", PictureWarc.ToGzip(), packed)
            .Pages($$"""{"id": "1", "url": "{{PageUrl}}", "ts": "2020-05-17T10:20:31Z", "title": "Anna at work", "text": "A long text"}"""));
        var picture = Assert.IsType<SourcePicture>(Assert.Single(items));
        Assert.Equal(Archive.Picture(), picture.Bytes.ToArray());
        Assert.Equal([new Appearance(PictureUrl, PageUrl, "Anna at work", "Anna, a nurse", WarcBuilder.Day)], picture.Appearances);
        Assert.Equal($"x.wacz/archive/2.warc.gz, byte 0, {PictureUrl}", picture.Name);
    }

    [Fact]
    public void Read_PageThatIsOnlyListed_GivesAScreenshotItsTitleAndDay()
    {
        var items = Read(new WaczBuilder()
            .File("archive/1.warc", new WarcBuilder().Resource("urn:view:" + PageUrl, "image/png", Archive.Picture()).ToArray())
            .Pages($$"""{"url": "{{PageUrl}}", "ts": "2020-05-17T10:20:31.123Z", "title": "Anna at work"}"""));
        Assert.Equal(("Anna at work", WarcBuilder.Day), Assert.IsType<SourcePicture>(Assert.Single(items)).Appearances.Select(place => (place.Title!, place.Seen!.Value)).Single());
    }

    [Fact]
    public void Read_WrongDigest_IsReportedByNameAndEverythingIsStillRead()
    {
        var items = Read(new WaczBuilder()
            .File("archive/1.warc", PageWarc.ToArray()).File("archive/2.warc", PictureWarc.ToArray()).Pages()
            .Digest("archive/2.warc", "sha256:" + new string('0', 64)));
        Assert.Equal(
            new SourceFailure("x.wacz/archive/2.warc", "Its digest is not the one in datapackage.json. It was changed or damaged after it was packed; what can be read of it was read."),
            Assert.Single(items.OfType<SourceFailure>()));
        Assert.Single(items.OfType<SourcePicture>());
    }

    [Fact]
    public void Read_WhatIsListedAndNotThere_IsReportedByName()
    {
        var items = Read(new WaczBuilder().File("archive/2.warc", PictureWarc.ToArray()).Absent("archive/gone.warc.gz")
            .File("indexes/index.cdx", """org,example)/ 20200517 {"url": "https://example.org/", "filename": "lost.warc.gz", "offset": 0}""" + "\nnonsense\n"));
        Assert.Equal(
            [
                new SourceFailure("x.wacz/archive/gone.warc.gz", "datapackage.json lists this file, and it is not there."),
                new SourceFailure("x.wacz/archive/lost.warc.gz", "indexes/index.cdx speaks of this archive, and it is not there."),
            ], items.OfType<SourceFailure>());
        Assert.Single(items.OfType<SourcePicture>());
    }

    [Fact]
    public void Read_WithoutPackage_SaysSoAndReads()
    {
        var items = Read(new WaczBuilder { HasPackage = false }.File("archive/2.warc", PictureWarc.ToArray()));
        Assert.Equal("It has no datapackage.json, so nothing tells whether it is whole.", Assert.Single(items.OfType<SourceFailure>()).Reason);
        Assert.Single(items.OfType<SourcePicture>());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"resources\": 7}")]
    public void Read_PackageThatIsNone_IsNamed(string json)
    {
        var items = Read(new WaczBuilder { HasPackage = false }.File("datapackage.json", json).File("archive/2.warc", PictureWarc.ToArray()));
        Assert.Equal("x.wacz/datapackage.json", Assert.Single(items.OfType<SourceFailure>()).Name);
        Assert.Single(items.OfType<SourcePicture>());
    }

    [Fact]
    public void Read_BrokenLinesOfThePageList_AreCounted()
    {
        var items = Read(new WaczBuilder().File("archive/2.warc", PictureWarc.ToArray())
            .Pages("{broken", "{\"url\": \"javascript:1\"}", "[1]", "", "{\"url\": \"\\ud800\"}", new string('x', 11_000_000)));
        Assert.Equal(new SourceFailure("x.wacz/pages/pages.jsonl", "5 of its lines are no pages that can be read."), Assert.Single(items.OfType<SourceFailure>()));
    }

    [Fact]
    public void Read_ZipInAZip_IsNamedAndNotRead()
    {
        var inner = new WaczBuilder().File("archive/2.warc", PictureWarc.ToArray()).ToArray();
        var items = Read(new WaczBuilder().File("archive/inner.wacz", inner).File("archive/2.warc", PictureWarc.ToArray()));
        Assert.Equal("x.wacz/archive/inner.wacz", Assert.Single(items.OfType<SourceFailure>()).Name);
        Assert.Single(items.OfType<SourcePicture>());
    }

    [Theory]
    [InlineData("archive/../../../evil.warc")]
    [InlineData("archive/C:\\evil.warc")]
    [InlineData("archive//etc/evil.warc")]
    public void Read_NamesThatLeadOutside_AreOnlyNames(string path)
    {
        Assert.Single(Read(new WaczBuilder().File(path, PictureWarc.ToArray())).OfType<SourcePicture>());
        Assert.Equal(["x.wacz"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Read_TwoFilesOfOneName_AreNamed()
    {
        var items = Read(new WaczBuilder { HasPackage = false }.File("archive/2.warc", PictureWarc.ToArray()).File("archive/2.warc", PageWarc.ToArray()));
        Assert.Contains(new SourceFailure("x.wacz/archive/2.warc", "There are two files of this name. The first was read."), items);
        Assert.Single(items.OfType<SourcePicture>());
    }

    [Fact]
    public void Read_WithoutArchives_SaysSo() =>
        Assert.Equal(new SourceFailure("x.wacz", "There is no web archive in this WACZ file."), Assert.Single(Read(new WaczBuilder().Pages())));

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.97)]
    public void Read_CutShort_IsNamed(double part)
    {
        var whole = new WaczBuilder().File("archive/2.warc", PictureWarc.ToArray()).ToArray();
        Assert.Equal([new SourceFailure("x.wacz", "This ZIP file is damaged, or its end is missing.")], Read(whole[..(int)(whole.Length * part)]));
    }

    [Fact]
    public void Read_Bomb_IsLeftOut()
    {
        // A directory that announces 3.9 GB for a few hundred bytes.
        var wacz = new WaczBuilder { HasPackage = false }.File("archive/1.warc", PictureWarc.ToArray(), packed: true).File("archive/2.warc", PictureWarc.ToArray()).ToArray();
        var directory = wacz.AsSpan().IndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(wacz.AsSpan(directory + 24), 3_900_000_000u);
        var items = Read(wacz);
        Assert.Contains(new SourceFailure("x.wacz/archive/1.warc", "It would unpack to far more than it can honestly hold, so it was left out."), items);
        Assert.Single(items.OfType<SourcePicture>());
    }

    [Fact]
    public void Read_AnyMutation_EndsAndThrowsNothing()
    {
        var whole = new WaczBuilder().File("archive/1.warc.gz", PageWarc.ToGzip()).File("archive/2.warc", PictureWarc.ToArray(), packed: true).Pages("{\"url\": \"https://example.org/\"}").ToArray();
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[0, 8], Gen.Byte.Array[0, 8]).Array[1, 4].Sample(changes =>
        {
            var bytes = whole.AsEnumerable().ToArray();
            foreach (var (at, removed, added) in changes)
                bytes = [.. bytes[..Math.Min(at, bytes.Length)], .. added, .. bytes[Math.Min(bytes.Length, at + removed)..]];
            return Read(bytes).Count <= 60;
        }, iter: 300, threads: 1);
    }

    private List<SourceItem> Read(WaczBuilder wacz) => Read(wacz.ToArray());

    private List<SourceItem> Read(byte[] wacz)
    {
        var path = _folder.Write("x.wacz", wacz);
        return [.. new WaczSource(path).Read(CancellationToken.None).Select(item => item switch
        {
            SourcePicture picture => picture with { Name = "x.wacz" + picture.Name[path.Length..] },
            SourceFailure failure => failure with { Name = "x.wacz" + failure.Name[path.Length..] },
            _ => item,
        })];
    }
}
