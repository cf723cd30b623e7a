using System.Formats.Tar;
using System.Text;
using Catchlight.Ingest.Tests.Tables;
using Catchlight.Ingest.Tests.Warc;
using Catchlight.Ingest.WebDatasets;
using CsCheck;

namespace Catchlight.Ingest.Tests.WebDatasets;

public sealed class WebDatasetSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_Samples_GivesPictureAddressCaptionAndExifDay()
    {
        var items = Read(Tar(
            ("000000000.jpg", Archive.Picture(0)),
            ("000000000.json", """{"url": "https://example.org/0.jpg", "caption": "from the json", "key": "000000000", "status": "success", "exif": "{\"EXIF DateTimeOriginal\": \"2019:05:03 10:11:12\"}"}"""u8.ToArray()),
            ("000000000.txt", "Anna, a nurse"u8.ToArray()),
            ("000000001.jpg", Archive.Picture(1)),
            ("000000001.json", """{"url": "https://example.org/1.jpg", "page_url": "https://example.org/1", "caption": "Second", "exif": null}"""u8.ToArray())));
        Assert.Equal(
            [
                new Appearance("https://example.org/0.jpg", null, null, "from the json", null, Taken: new DateOnly(2019, 5, 3)),
                new Appearance("https://example.org/1.jpg", "https://example.org/1", null, "Second", null),
            ], items.Cast<SourcePicture>().SelectMany(picture => picture.Appearances));
        Assert.Equal([Archive.Picture(0), Archive.Picture(1)], items.Cast<SourcePicture>().Select(picture => picture.Bytes.ToArray()));
    }

    [Fact]
    public void Read_WithoutJson_HasTextAndItsPlaceInTheShard()
    {
        var place = Assert.Single(Assert.IsType<SourcePicture>(Assert.Single(Read(Tar(("in/a b.png", Archive.Picture()), ("in/a b.txt", "words"u8.ToArray()))))).Appearances);
        Assert.Equal("words", place.Caption);
        Assert.EndsWith("/00000.tar#in%2Fa%20b", place.PictureUrl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_TableBesideTheShard_NamesWhatCouldNotBeFetched()
    {
        _folder.Write("00000.parquet", await ParquetWriting.Make(
            ["url", "key", "status", "error_message"],
            [["https://example.org/0.jpg", "0", "success", null], ["https://example.org/1.jpg", "1", "failed_to_download", "<urlopen error timed out>"]]));
        _folder.Write("00000_stats.json", """{"count": 2, "successes": 1, "failed_to_download": 1, "failed_to_resize": 0}"""u8.ToArray());
        Assert.Equal(
            "Row 2: img2dataset could not fetch https://example.org/1.jpg: <urlopen error timed out>.",
            Assert.Single(Read(Tar(("0.jpg", Archive.Picture()))).OfType<SourceFailure>()).Reason);
        // In a folder the table is that of the shard, and not one more source.
        Assert.Equal(2, Assert.IsType<SourceOpened>(Sources.Open(_folder.Path)).Source.Read(CancellationToken.None).Count());
    }

    [Fact]
    public void Read_OnlyNumbersBesideTheShard_CountsWhatCouldNotBeFetched()
    {
        _folder.Write("00000_stats.json", """{"count": 20, "successes": 17, "failed_to_download": 2, "failed_to_resize": 1, "status_dict": {"success": 17}}"""u8.ToArray());
        Assert.Equal("img2dataset could not fetch 3 of 20 pictures.", Assert.Single(Read(Tar(("0.jpg", Archive.Picture()))).OfType<SourceFailure>()).Reason);
    }

    [Fact]
    public void Read_OddSamples_AreNamedAndTheOthersGoOn()
    {
        var items = Read(Tar(
            ("0.jpg", Archive.Picture(0)), ("0.json", "{broken"u8.ToArray()), ("1.jpg", "text"u8.ToArray()), ("1.txt", "words"u8.ToArray()),
            ("2.jpg", Archive.Picture(2)), ("2.png", Archive.Picture(3)), ("README", "text"u8.ToArray()), ("../../evil.png", Archive.Picture(4))));
        Assert.Equal(3, items.OfType<SourcePicture>().Count());
        Assert.Equal(
            ["Sample 1: The JSON file of \"0\" can't be read. The picture was kept without it.", "Sample 2: \"1\" has no picture that can be read.", "Sample 3: \"2\" has more than one picture. The first was read."],
            items.OfType<SourceFailure>().Select(failure => failure.Reason));
        Assert.Equal(["00000.tar"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Read_LinksAndDevices_AreNotFollowed()
    {
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, leaveOpen: true))
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "0.jpg") { LinkName = "/etc/passwd" });
            tar.WriteEntry(new PaxTarEntry(TarEntryType.Fifo, "1.jpg"));
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "2.jpg") { DataStream = new MemoryStream(Archive.Picture(2)) });
        }
        Assert.EndsWith(", 2", Assert.IsType<SourcePicture>(Assert.Single(Read(bytes.ToArray()))).Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_CutShort_IsNamedAndWhatCameBeforeIsThere()
    {
        var whole = Tar(("0.jpg", Archive.Picture(0)), ("1.jpg", [.. Archive.Picture(1), .. new byte[5000]]));
        var items = Read(whole[..5000]);
        Assert.Single(items.OfType<SourcePicture>());
        Assert.Single(items.OfType<SourceFailure>());
    }

    [Fact]
    public void Read_SizeThatLies_TakesNoMemoryAndIsNamed()
    {
        var whole = Tar(("0.jpg", Archive.Picture(0)), ("1.jpg", Archive.Picture(1)));
        // The second header says 8 GB; its checksum is made to agree.
        var header = whole.AsSpan().LastIndexOf("1.jpg"u8) / 512 * 512;
        Encoding.ASCII.GetBytes("77777777777\0").CopyTo(whole, header + 124);
        Encoding.ASCII.GetBytes("        ").CopyTo(whole, header + 148);
        var sum = whole.AsSpan(header, 512).ToArray().Sum(value => value);
        Encoding.ASCII.GetBytes(Convert.ToString(sum, 8).PadLeft(6, '0') + "\0 ").CopyTo(whole, header + 148);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var items = Read(whole);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
        Assert.Single(items.OfType<SourcePicture>());
        Assert.NotEmpty(items.OfType<SourceFailure>());
    }

    [Fact]
    public void Read_TooBig_IsNamed()
    {
        var path = _folder.Write("00000.tar", Tar(("0.jpg", [.. Archive.Picture(0), .. new byte[5000]]), ("0.json", "{}"u8.ToArray()), ("1.jpg", Archive.Picture(1))));
        var items = new WebDatasetSource(path, new SourceOptions { MaxPictureBytes = 4000 }).Read(CancellationToken.None).ToList();
        Assert.StartsWith("This file is too big", Assert.Single(items.OfType<SourceFailure>()).Reason, StringComparison.Ordinal);
        Assert.Single(items.OfType<SourcePicture>());
    }

    [Fact]
    public void Read_AnyMutation_EndsAndThrowsNothing()
    {
        var whole = Tar(("0.jpg", Archive.Picture(0)), ("0.json", "{\"url\": \"https://example.org/0\"}"u8.ToArray()), (new string('x', 120) + ".jpg", Archive.Picture(1)));
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[0, 8], Gen.Byte.Array[0, 8]).Array[1, 4].Sample(changes =>
        {
            var bytes = whole.ToArray();
            foreach (var (at, removed, added) in changes)
                bytes = [.. bytes[..Math.Min(at, bytes.Length)], .. added, .. bytes[Math.Min(bytes.Length, at + removed)..]];
            return Read(bytes).Count <= 20;
        }, iter: 300, threads: 1);
    }

    private List<SourceItem> Read(byte[] tar) => new WebDatasetSource(_folder.Write("00000.tar", tar)).Read(CancellationToken.None).ToList();

    private static byte[] Tar(params (string Name, byte[] Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, TarEntryFormat.Pax, leaveOpen: true))
        {
            foreach (var (name, content) in files)
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(content) });
        }
        return bytes.ToArray();
    }
}
