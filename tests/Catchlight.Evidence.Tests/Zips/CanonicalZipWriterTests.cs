using System.IO.Compression;
using System.IO.Hashing;
using Catchlight.Evidence.Zips;

namespace Catchlight.Evidence.Tests.Zips;

public sealed class CanonicalZipWriterTests
{
    private const long FourGiB = 1L << 32;

    // The bytes of the first file are a hole, so that 4 GiB take no room and no time; nobody asks for its checksum here.
    [Fact]
    public async Task Layout_MoreThan4GiB_IsZip64ThatOthersRead()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("large.zip");
        var words = "behind 4 GiB"u8.ToArray();
        var first = new PackedEntry("a/first.bin", 0, FourGiB + 5, 0);
        var second = new PackedEntry("a/second.txt", first.End, words.Length, Crc32.HashToUInt32(words));
        await using (var output = File.Create(path))
        {
            output.Write(ZipLayout.LocalHead(first));
            output.Position = second.Offset;
            output.Write(ZipLayout.LocalHead(second));
            output.Write(words);
            output.Write(ZipLayout.Directory([first, second]));
        }
        await using var file = File.OpenRead(path);
        Assert.Equal([first, second], await ZipWalk.ReadAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal([first, second], await ZipListing.ReadAsync(file, TestContext.Current.CancellationToken));
        using var archive = new ZipArchive(file, ZipArchiveMode.Read);
        Assert.Equal([FourGiB + 5, 12], archive.Entries.Select(entry => entry.Length));
        using var reader = new StreamReader(archive.Entries[1].Open());
        Assert.Equal("behind 4 GiB", await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AddAsync_MoreFilesThan16BitsCount_IsReadByOthers()
    {
        using var output = new MemoryStream();
        var zip = new CanonicalZipWriter(output);
        for (var i = 0; i < 65_600; i++)
            await zip.AddAsync($"a/{i}", ReadOnlyMemory<byte>.Empty, TestContext.Current.CancellationToken);
        await zip.FinishAsync(TestContext.Current.CancellationToken);
        Assert.Equal(65_600, (await ZipListing.ReadAsync(output, TestContext.Current.CancellationToken))!.Count);
        output.Position = 0;
        using var archive = new ZipArchive(output, ZipArchiveMode.Read);
        Assert.Equal(65_600, archive.Entries.Count);
    }

    [Fact]
    public async Task AddAsync_AFileThatChangesItsLength_IsRefused()
    {
        using var output = new MemoryStream();
        var zip = new CanonicalZipWriter(output);
        var failure = await Assert.ThrowsAsync<IOException>(() => zip.AddAsync("a", 5, (stream, token) => stream.WriteAsync("four"u8.ToArray(), token).AsTask(), TestContext.Current.CancellationToken));
        Assert.Contains("a: it had 5 bytes and now has 4", failure.Message, StringComparison.Ordinal);
    }
}
