using System.Text;
using Catchlight.Ingest.Folders;
using Catchlight.Ingest.Tests.Decoding;

namespace Catchlight.Ingest.Tests.Folders;

public sealed class FolderSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_NestedFolders_GivesPicturesInOrdinalOrder()
    {
        foreach (var name in new[] { "b.png", "B.png", "a/z.png", "a/a/x.png", "ä.png", "_.png" })
            _folder.Write(name, TestPictures.Png());
        var names = Read().Select(item => Path.GetRelativePath(_folder.Path, Assert.IsType<SourcePicture>(item).Name)).ToList();
        Assert.Equal(["B.png", "_.png", "a/a/x.png", "a/z.png", "b.png", "ä.png"], names);
    }

    [Fact]
    public void Read_WithoutCaptions_AppearsAtItsFileUri()
    {
        _folder.Write("50% #1?.png", TestPictures.Png());
        var picture = Assert.IsType<SourcePicture>(Assert.Single(Read()));
        Assert.Equal(TestPictures.Png(), picture.Bytes.ToArray());
        Assert.Equal(new Appearance("file://" + _folder.Path + "/50%25%20%231%3F.png", null, null, null, null), Assert.Single(picture.Appearances));
    }

    [Fact]
    public void Read_ByContent_NotByName()
    {
        _folder.Write("holiday", TestPictures.Jpeg());
        _folder.Write("letter.txt", TestPictures.WebP());
        _folder.Write("really-a-gif.jpg", TestPictures.Gif());
        Assert.Equal(3, Read().Count(item => item is SourcePicture));
    }

    [Fact]
    public void Read_WhatClaimsToBeAPictureAndIsNot_IsAFailure()
    {
        _folder.Write("fake.jpg", "no picture"u8.ToArray());
        _folder.Write("empty.png", []);
        _folder.Write("drawing.svg", "<svg/>"u8.ToArray());
        Assert.Equal(
            ["This is an SVG file. We can read JPEG, PNG, WebP, GIF, TIFF, HEIC and AVIF.", "This file is empty.", "This is not a picture we can read. We can read JPEG, PNG, WebP, GIF, TIFF, HEIC and AVIF."],
            Read().Select(item => Assert.IsType<SourceFailure>(item).Reason));
    }

    [Fact]
    public void Read_OtherFiles_ArePassedOver()
    {
        foreach (var name in new[] { "README", "notes.txt", "data.json", ".hidden.jpg", ".git/x.jpg", "page.html" })
            _folder.Write(name, "text"u8.ToArray());
        _folder.Write("empty", []);
        Assert.Empty(Read());
    }

    [Fact]
    public void Read_TooManyBytes_IsAFailureAndNotRead()
    {
        using (var sparse = File.Create(_folder.File("large.jpg")))
        {
            sparse.Write(TestPictures.Jpeg());
            sparse.SetLength(200_000_000_000);
        }
        Assert.Equal("This file is too big: 200000 MB. We can read up to 50 MB.", Assert.IsType<SourceFailure>(Assert.Single(Read())).Reason);
    }

    [Fact]
    public void Read_LinksToFolders_AreNotFollowed()
    {
        _folder.Write("in/a.png", TestPictures.Png());
        Directory.CreateSymbolicLink(_folder.File("in/loop"), _folder.Path);
        File.CreateSymbolicLink(_folder.File("link.png"), _folder.File("in/a.png"));
        File.CreateSymbolicLink(_folder.File("broken.png"), _folder.File("nowhere.png"));
        var items = Read();
        Assert.Equal(2, items.Count(item => item is SourcePicture));
        Assert.Equal("There is no such file.", Assert.Single(items.OfType<SourceFailure>()).Reason);
    }

    [Fact]
    public void Read_FolderThatIsGone_IsAFailure() =>
        Assert.IsType<SourceFailure>(Assert.Single(new FolderSource(_folder.File("absent")).Read(CancellationToken.None)));

    [Fact]
    public void Read_Cancelled_Throws()
    {
        _folder.Write("a.png", TestPictures.Png());
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => new FolderSource(_folder.Path).Read(stop.Token).ToList());
    }

    [Fact]
    public void Progress_WhileReading_GrowsToItsEnd()
    {
        foreach (var name in new[] { "a.png", "in/b.JPG", "in/c.txt" })
            _folder.Write(name, TestPictures.Png());
        var source = new FolderSource(_folder.Path);
        Assert.Equal(SourceProgress.NotBegun, source.Progress);
        var fractions = source.Read(CancellationToken.None).Select(_ => source.Progress.Fraction).ToList();
        Assert.Equal(fractions.Order(), fractions);
        Assert.Equal(3 * TestPictures.Png().Length, source.Progress.Total);
        Assert.Equal(1, source.Progress.Fraction);
    }

    [Theory]
    [InlineData("a.xmp")]
    [InlineData("a.png.xmp")]
    public void Read_XmpFileBesideAPicture_SaysWhoseItIs(string name)
    {
        _folder.Write("a.png", TestPictures.Png());
        _folder.Write(name, Encoding.UTF8.GetBytes(
            "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/'>"
            + "<dc:creator><rdf:Seq><rdf:li>Anna Berg</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"));
        Assert.Equal("Anna Berg", Assert.Single(Assert.IsType<SourcePicture>(Assert.Single(Read())).Appearances).Creator);
    }

    [Fact]
    public void Read_Captions_GiveTheAppearances()
    {
        _folder.Write("a.png", TestPictures.Png());
        _folder.Write("in/b.png", TestPictures.Png());
        _folder.Write("captions.csv", Encoding.UTF8.GetBytes(
            "\uFEFFdate,ignored,Caption,FILE,page_url,title\r\n" +
            "2024-05-31,x,\"Two lines,\r\nand \"\"quotes\"\"\",a.png,https://example.org/a, A title \r\n" +
            "\r\n" +
            ",,,a.png,http://example.org/again,\r\n" +
            "2020-01-02T03:04:05Z,,Deeper,./in\\b.png,,\r\n"));
        var pictures = Read().Cast<SourcePicture>().ToList();
        var url = "file://" + _folder.Path;
        Assert.Equal(
            [
                new Appearance(url + "/a.png", "https://example.org/a", "A title", "Two lines, and \"quotes\"", new DateOnly(2024, 5, 31)),
                new Appearance(url + "/a.png", "http://example.org/again", null, null, null),
            ],
            pictures[0].Appearances);
        Assert.Equal([new Appearance(url + "/in/b.png", null, null, "Deeper", new DateOnly(2020, 1, 2))], pictures[1].Appearances);
    }

    [Fact]
    public void Read_CaptionsNearestToThePicture_Decide()
    {
        _folder.Write("in/b.png", TestPictures.Png());
        _folder.Write("captions.csv", "file;title\nin/b.png;far"u8.ToArray());
        _folder.Write("in/captions.csv", "title\tfile\nnear\tb.png"u8.ToArray());
        Assert.Equal("near", Assert.Single(Assert.IsType<SourcePicture>(Assert.Single(Read())).Appearances).Title);
    }

    [Fact]
    public void Read_BadCaptionRows_AreReportedWithTheirLineAndTheRestGoesOn()
    {
        foreach (var name in new[] { "a.png", "b.png", "c.png", "d.png" })
            _folder.Write(name, TestPictures.Png());
        _folder.Write("captions.csv", Encoding.UTF8.GetBytes(
            "file,page_url,date,title\n" +
            "a.png,javascript:alert(1),,one\n" +
            "b.png,,31/05/2024,\"two\nlines\"\n" +
            ",,,nothing\n" +
            "gone.png,,,\n" +
            "c.png,,,thr\"ee\n" +
            "d.png,,,four\n"));
        var items = Read();
        var failures = items.OfType<SourceFailure>().ToList();
        Assert.All(failures, failure => Assert.EndsWith("captions.csv", failure.Name, StringComparison.Ordinal));
        Assert.Equal(["Line 2:", "Line 3:", "Line 5:", "Line 6:", "Line 7:"], failures.Select(failure => failure.Reason[..7]));
        Assert.Equal(["one", "two lines", null, "four"], items.OfType<SourcePicture>().Select(picture => picture.Appearances[0].Title));
        Assert.All(items.OfType<SourcePicture>(), picture => Assert.Null(picture.Appearances[0].PageUrl));
    }

    [Theory]
    [InlineData("/page")]
    [InlineData("ftp://example.org/page")]
    [InlineData("http://")]
    [InlineData("http://xn--zzzzü.org/page")]
    public void Read_CaptionWithAPageThatNobodyCouldOpen_IsReportedAndKeptWithoutIt(string page)
    {
        _folder.Write("a.png", TestPictures.Png());
        _folder.Write("captions.csv", Encoding.UTF8.GetBytes($"file,page_url,title\na.png,{page},one\n"));
        var items = Read();
        Assert.Equal($"Line 2: \"{page}\" is not the address of a web page. The picture was kept without it.", Assert.Single(items.OfType<SourceFailure>()).Reason);
        Assert.Equal((null, "one"), Assert.Single(items.OfType<SourcePicture>()).Appearances.Select(place => (place.PageUrl, place.Title)).Single());
    }

    [Theory]
    [InlineData("")]
    [InlineData("name,title\na.png,x\n")]
    [InlineData("file,title\na.png,\"never closed\n\n\n")]
    public void Read_UselessCaptions_AreReportedAndThePictureIsStillRead(string csv)
    {
        _folder.Write("a.png", TestPictures.Png());
        _folder.Write("captions.csv", Encoding.UTF8.GetBytes(csv));
        var items = Read();
        Assert.IsType<SourceFailure>(items[0]);
        Assert.Equal(2, items.Count);
        Assert.Null(Assert.IsType<SourcePicture>(items[1]).Appearances[0].Title);
    }

    private List<SourceItem> Read() => new FolderSource(_folder.Path).Read(CancellationToken.None).ToList();
}
