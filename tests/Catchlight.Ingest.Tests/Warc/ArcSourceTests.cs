using System.Text;
using CsCheck;

namespace Catchlight.Ingest.Tests.Warc;

public sealed class ArcSourceTests : IDisposable
{
    private const string PageUrl = "http://example.org/anna";
    private const string PictureUrl = "http://example.org/anna.png";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(2, true)]
    public void Read_PictureOnAPage_IsThereWithPageTitleCaptionAndDay(int version, bool isPacked)
    {
        var arc = new ArcBuilder(version).Begin()
            .Page(PageUrl, "<title>Anna at work</title><img src=anna.png alt='Anna, a nurse'>")
            .Picture(PictureUrl, Archive.Picture());
        var picture = Assert.IsType<SourcePicture>(Assert.Single(Read(isPacked ? arc.ToGzip() : arc.ToArray())));
        Assert.Equal(Archive.Picture(), picture.Bytes.ToArray());
        Assert.Equal([new Appearance(PictureUrl, PageUrl, "Anna at work", "Anna, a nurse", ArcBuilder.Day)], picture.Appearances);
        Assert.EndsWith(", " + PictureUrl, picture.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnswerWithoutHeader_IsTheFileItself()
    {
        var arc = new ArcBuilder().Begin().Record(PictureUrl, "192.0.2.1", "image/png", Archive.Picture(), "19970203040506");
        Assert.Equal(new DateOnly(1997, 2, 3), Assert.Single(Assert.IsType<SourcePicture>(Assert.Single(Read(arc.ToArray()))).Appearances).Seen);
    }

    [Fact]
    public void Read_HeadingsAsRealOnesAre_AreUnderstood()
    {
        var arc = new ArcBuilder().Begin()
            .Record("dns:example.org", "192.0.2.1", "text/dns", "20040517102030\nexample.org. 1 IN A 192.0.2.1\n"u8.ToArray())
            .Response("http://example.org/a b.png", "image/png", Archive.Picture(1))
            .Response("http://example.org/2.png", "image/png; charset=x", Archive.Picture(2))
            .Record("http://example.org/3.png", "2001:db8::1", "image/png", Archive.Picture(3))
            .Record("http://example.org/4.png", "-", "no-type", Archive.Picture(4));
        Assert.Equal(
            ["http://example.org/a b.png", "http://example.org/2.png", "http://example.org/3.png", "http://example.org/4.png"],
            Read(arc.ToArray()).Select(item => Assert.Single(Assert.IsType<SourcePicture>(item).Appearances).PictureUrl));
    }

    [Theory]
    [InlineData("-1", "This record does not say how long it is.")]
    [InlineData("abc", "This record does not say how long it is.")]
    [InlineData("99999999999999999999", "This record does not say how long it is.")]
    [InlineData("9000000000", "This record is damaged, or it is longer or shorter than it says.")]
    [InlineData("3", "This record is damaged, or it is longer or shorter than it says.")]
    public void Read_LengthThatLies_IsNamedAndTheNextIsFound(string length, string reason)
    {
        var arc = new ArcBuilder().Begin()
            .Record("http://example.org/1.png", "192.0.2.1", "image/png", Archive.Picture(1), length: length)
            .Picture("http://example.org/2.png", Archive.Picture(2));
        var items = Read(arc.ToArray());
        Assert.Equal(reason, Assert.Single(items.OfType<SourceFailure>()).Reason);
        Assert.EndsWith("/2.png", Assert.Single(items.OfType<SourcePicture>()).Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_CutShort_IsNamedAndWhatWasBeforeIsThere()
    {
        var arc = new ArcBuilder().Begin().Picture("http://example.org/1.png", Archive.Picture(1)).Picture("http://example.org/2.png", Archive.Picture(2));
        var items = Read(arc.ToArray()[..^60]);
        Assert.EndsWith("/1.png", Assert.Single(items.OfType<SourcePicture>()).Name, StringComparison.Ordinal);
        Assert.Single(items.OfType<SourceFailure>());
    }

    [Fact]
    public void Read_AnyMutation_EndsAndThrowsNothing()
    {
        var whole = new ArcBuilder().Begin().Page(PageUrl, "<img src=anna.png>").Picture(PictureUrl, Archive.Picture()).Picture("http://example.org/2.png", Archive.Picture(2)).ToArray();
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[0, 60], Gen.OneOf(Gen.Byte.Array[0, 20], Gen.Const(Encoding.ASCII.GetBytes("\nhttp://x/ 1.1.1.1 20040517102030 a 7\n")))).Sample((at, removed, added) =>
            Read([.. whole[..at], .. added, .. whole[Math.Min(whole.Length, at + removed)..]]).Count <= 50, iter: 300, threads: 1);
    }

    // By its first line a file is known as an ARC, so it is opened as one whatever that line became.
    private List<SourceItem> Read(byte[] arc) => Ingest.Warc.WarcSource.OfArc(_folder.Write("x.arc", arc)).Read(CancellationToken.None).ToList();
}
