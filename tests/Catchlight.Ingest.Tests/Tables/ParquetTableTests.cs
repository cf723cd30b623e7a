using Catchlight.Ingest.Tests.Warc;
using CsCheck;

namespace Catchlight.Ingest.Tests.Tables;

public sealed class ParquetTableTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Read_BytesInSeveralGroups_GivesEachWithWhatIsSaid()
    {
        var items = Read(await ParquetWriting.Make(
            ["image_bytes", "url", "caption", "date", "unused"],
            [[Archive.Picture(1), "https://example.org/1.png", "one", new DateTime(2024, 5, 31, 0, 0, 0, DateTimeKind.Utc), "x"], [null, "https://example.org/2.png", "two", null, null]],
            [[Archive.Picture(3), null, null, null, null]]));
        var pictures = items.OfType<SourcePicture>().ToList();
        Assert.Equal([Archive.Picture(1), Archive.Picture(3)], pictures.Select(picture => picture.Bytes.ToArray()));
        Assert.Equal([new Appearance("https://example.org/1.png", null, null, "one", new DateOnly(2024, 5, 31))], pictures[0].Appearances);
        Assert.EndsWith("t.parquet#row=3", Assert.Single(pictures[1].Appearances).PictureUrl, StringComparison.Ordinal);
        Assert.StartsWith("1 of 3 rows have no picture here", Assert.Single(items.OfType<SourceFailure>()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_NestedBytes_AreFound()
    {
        var items = Read(await ParquetWriting.MakeNested((Archive.Picture(1), "1.png", "one"), (null, "2.png", null), (Archive.Picture(3), null, "three")));
        Assert.Equal(["one", "three"], items.OfType<SourcePicture>().Select(picture => picture.Appearances[0].Caption));
        Assert.Equal([Archive.Picture(1), Archive.Picture(3)], items.OfType<SourcePicture>().Select(picture => picture.Bytes.ToArray()));
    }

    [Fact]
    public async Task Read_ImgDatasetThatFailed_NamesTheAddresses()
    {
        var items = Read(await ParquetWriting.Make(
            ["key", "url", "status", "error_message"],
            [["1", "https://example.org/1.png", "failed_to_download", "HTTP Error 404: Not Found"]]));
        Assert.Equal("Row 1: img2dataset could not fetch https://example.org/1.png: HTTP Error 404: Not Found.", Assert.IsType<SourceFailure>(Assert.Single(items)).Reason);
    }

    [Fact]
    public async Task Read_AnyMutation_EndsAndThrowsNothing()
    {
        var whole = await ParquetWriting.Make(["image_bytes", "caption"], [[Archive.Picture(1), "one"], [Archive.Picture(2), "two"]]);
        Gen.Select(Gen.Int[4, whole.Length - 1], Gen.Byte).Array[1, 4].Sample(changes =>
        {
            var bytes = whole.ToArray();
            foreach (var (at, value) in changes)
                bytes[at] = value;
            return Read(bytes).Count <= 50;
        }, iter: 300, threads: 1);
    }

    private List<SourceItem> Read(byte[] parquet) =>
        Assert.IsType<SourceOpened>(Sources.Open(_folder.Write("t.parquet", parquet))).Source.Read(CancellationToken.None).ToList();
}
