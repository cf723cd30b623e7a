using System.Buffers.Binary;
using System.IO.Compression;
using Catchlight.Ingest.Zip;
using ZipFile = Catchlight.Ingest.Zip.ZipFile;

namespace Catchlight.Ingest.Tests.Zip;

public sealed class ZipFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_PackedAndNot_GivesNamesAndContents()
    {
        var zip = Open(Make(("a.txt", "one", CompressionLevel.NoCompression), ("folder/", "", CompressionLevel.NoCompression), ("in/b.txt", "two", CompressionLevel.Optimal))).File!;
        Assert.Equal([("a.txt", ZipEntry.Stored), ("in/b.txt", ZipEntry.Deflated)], zip.Entries.Select(entry => (entry.Name, entry.Method)));
        Assert.Equal(["one", "two"], zip.Entries.Select(entry => new StreamReader(zip.Open(entry)).ReadToEnd()));
    }

    [Fact]
    public void Open_CommentBehindTheEnd_IsNoHindrance()
    {
        byte[] bytes = [.. Make(("a.txt", "one", CompressionLevel.NoCompression)), .. new byte[1000]];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(bytes.Length - 1002), 1000);
        Assert.Single(Open(bytes).File!.Entries);
    }

    [Fact]
    public void Open_SixtyFourBitDirectory_IsRead()
    {
        var small = Make(("a.txt", "one", CompressionLevel.NoCompression));
        var directory = small.AsSpan().IndexOf("PK\u0001\u0002"u8);
        var end = small.AsSpan().IndexOf("PK\u0005\u0006"u8);
        // The entry's numbers move to an extra field, the end's to a record of their own.
        byte[] entry = [.. small[directory..end], 1, 0, 24, 0, .. BitConverter.GetBytes(3L), .. BitConverter.GetBytes(3L), .. BitConverter.GetBytes(0L)];
        foreach (var at in new[] { 20, 24, 42 })
            BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(at), uint.MaxValue);
        BinaryPrimitives.WriteUInt16LittleEndian(entry.AsSpan(30), 28);
        byte[] longEnd = [.. "PK\u0006\u0006"u8, .. BitConverter.GetBytes(44L), .. new byte[28], .. BitConverter.GetBytes((long)entry.Length), .. BitConverter.GetBytes((long)directory)];
        byte[] locator = [.. "PK\u0006\u0007"u8, 0, 0, 0, 0, .. BitConverter.GetBytes((long)(directory + entry.Length)), 1, 0, 0, 0];
        var zip = Open([.. small[..directory], .. entry, .. longEnd, .. locator, .. small[end..]]).File!;
        Assert.Equal("one", new StreamReader(zip.Open(Assert.Single(zip.Entries))).ReadToEnd());
    }

    [Fact]
    public void Open_DirectoryOfMoreThanIsRead_IsRefusedAndTakesNoMemory()
    {
        var path = _folder.File("x.zip");
        using (var file = File.Create(path))
        {
            file.SetLength(3_000_000_000);
            file.Position = file.Length;
            byte[] end = [.. "PK\u0005\u0006"u8, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, .. BitConverter.GetBytes(2_900_000_000u), .. BitConverter.GetBytes(0u), 0, 0];
            file.Write(end);
        }
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("This ZIP file says that it holds more files than can be read.", ZipFile.Open(path).WhyNot);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void Open_LockedOrPackedOddly_SaysWhyNot()
    {
        var bytes = Make(("a.txt", "one", CompressionLevel.NoCompression), ("b.txt", "two", CompressionLevel.NoCompression));
        var first = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        var second = first + 4 + bytes.AsSpan(first + 4).IndexOf("PK\u0001\u0002"u8);
        bytes[first + 8] |= 1;
        bytes[second + 10] = 99;
        Assert.Equal(["It is locked with a password, which can't be read.", "It is packed in a way that can't be read."], Open(bytes).File!.Entries.Select(entry => entry.WhyNot));
    }

    [Fact]
    public void Open_HeaderThatIsNoneThere_ThrowsWhenRead()
    {
        var bytes = Make(("a.txt", "one", CompressionLevel.NoCompression));
        bytes[0] = (byte)'X';
        var zip = Open(bytes).File!;
        Assert.Throws<IOException>(() => zip.Open(zip.Entries[0]));
    }

    private (ZipFile? File, string? WhyNot) Open(byte[] bytes) => ZipFile.Open(_folder.Write("x.zip", bytes));

    private static byte[] Make(params (string Name, string Content, CompressionLevel Level)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content, level) in files)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name, level).Open());
                writer.Write(content);
            }
        }
        return bytes.ToArray();
    }
}
