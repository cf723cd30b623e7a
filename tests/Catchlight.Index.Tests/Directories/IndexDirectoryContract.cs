using Catchlight.Index.Directories;

namespace Catchlight.Index.Tests.Directories;

/// <summary>What every storage promises. One class below runs it over each.</summary>
public abstract class IndexDirectoryContract
{
    private static readonly LockHolder Anna = new(17, "anna", new DateTimeOffset(2026, 11, 24, 15, 0, 0, TimeSpan.Zero));
    private static readonly LockHolder Ben = new(18, "ben", new DateTimeOffset(2026, 11, 24, 16, 0, 0, TimeSpan.Zero));

    protected abstract IIndexDirectory Directory { get; }

    [Fact]
    public void List_NothingWritten_IsEmpty() => Assert.Empty(Directory.List());

    [Fact]
    public void Open_NoSuchFile_IsNull() => Assert.Null(Directory.Open("segment-1"));

    [Fact]
    public void Write_InParts_ReadsBackAnywhere()
    {
        Directory.Write("b", stream => { stream.Write([1, 2, 3]); stream.Write([4, 5]); });
        Directory.Write("a", stream => stream.Write([9]));

        Assert.Equal(["a", "b"], Directory.List());
        using var file = Directory.Open("b");
        Assert.NotNull(file);
        Assert.Equal("b", file.Name);
        Assert.Equal(5, file.Length);
        Assert.Equal([2, 3, 4], Read(file, 1, 3));
        Assert.Equal([], Read(file, 5, 0));
    }

    [Fact]
    public void Write_Empty_IsAFileOfNoLength()
    {
        Directory.Write("a", _ => { });
        using var file = Directory.Open("a");
        Assert.Equal(0, file!.Length);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 4)]
    [InlineData(3, 1)]
    [InlineData(4, 0)]
    [InlineData(long.MaxValue, 1)]
    [InlineData(long.MinValue, 1)]
    public void Read_BeyondTheEnd_NamesFile(long offset, int length)
    {
        Directory.Write("a", stream => stream.Write([1, 2, 3]));
        using var file = Directory.Open("a");
        Assert.Equal("a", Assert.Throws<IndexCorruptException>(() => file!.Read(offset, new byte[length])).File);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(32)]
    public void Gather_AnyPlaces_ReadsAsReadDoes(int length)
    {
        var content = new byte[1000];
        new Random(1).NextBytes(content);
        Directory.Write("a", stream => stream.Write(content));
        using var file = Directory.Open("a");
        var random = new Random(length);
        for (var stride = 1; stride <= 9; stride += 4)
        {
            var places = Enumerable.Range(0, 100).Select(_ => (uint)random.Next((1000 - 40 - length) / stride + 1)).ToArray();
            var gathered = new byte[places.Length * length];
            file!.Gather(40, stride, places, length, gathered);
            Assert.Equal(places.SelectMany(place => Read(file, 40 + place * stride, length)), gathered);
        }
    }

    [Fact]
    public void Gather_OnePlaceBeyondTheEnd_NamesFileAndCopiesNothing()
    {
        Directory.Write("a", stream => stream.Write(new byte[100]));
        using var file = Directory.Open("a");
        var destination = Enumerable.Repeat((byte)7, 24).ToArray();
        file!.Gather(4, 8, [0, 11, 11], 8, destination);
        Assert.Equal("a", Assert.Throws<IndexCorruptException>(() => file.Gather(4, 8, [0, 12, 1], 8, destination)).File);
        Assert.Equal("a", Assert.Throws<IndexCorruptException>(() => file.Gather(4, 8, [uint.MaxValue], 8, destination)).File);
        Assert.Equal("a", Assert.Throws<IndexCorruptException>(() => file.Gather(long.MaxValue, 8, [0], 8, destination)).File);
        Assert.Throws<ArgumentOutOfRangeException>(() => file.Gather(-1, 8, [0], 8, destination));
        Assert.Throws<ArgumentOutOfRangeException>(() => file.Gather(0, 8, [0, 1], 8, new byte[15]));
        Assert.Equal(new byte[24], destination);
    }

    [Fact]
    public void Write_NameInUse_ThrowsAndKeepsTheFile()
    {
        Directory.Write("a", stream => stream.Write([1]));
        Assert.ThrowsAny<IOException>(() => Directory.Write("a", stream => stream.Write([2])));
        using var file = Directory.Open("a");
        Assert.Equal([1], Read(file!, 0, 1));
    }

    [Fact]
    public void Write_ContentThrows_LeavesNoFile()
    {
        Assert.Throws<InvalidTimeZoneException>(() => Directory.Write("a", stream =>
        {
            stream.Write([1]);
            throw new InvalidTimeZoneException();
        }));
        Assert.Empty(Directory.List());
    }

    [Fact]
    public void Replace_NewAndOld_HasTheNewContentOnly()
    {
        Directory.Replace("a", new byte[] { 1, 2, 3 });
        Directory.Replace("a", new byte[] { 4 });
        Assert.Equal(["a"], Directory.List());
        using var file = Directory.Open("a");
        Assert.Equal(1, file!.Length);
        Assert.Equal([4], Read(file, 0, 1));
    }

    [Fact]
    public void Open_ThenDeletedOrReplaced_StaysReadable()
    {
        Directory.Write("deleted", stream => stream.Write([1]));
        Directory.Replace("replaced", new byte[] { 2 });
        using var deleted = Directory.Open("deleted");
        using var replaced = Directory.Open("replaced");

        Directory.Delete("deleted");
        Directory.Replace("replaced", new byte[] { 3 });

        Assert.Equal([1], Read(deleted!, 0, 1));
        Assert.Equal([2], Read(replaced!, 0, 1));
        Assert.Null(Directory.Open("deleted"));
    }

    [Fact]
    public void Delete_NoSuchFile_DoesNothing()
    {
        Directory.Delete("a");
        Assert.Empty(Directory.List());
    }

    [Fact]
    public void Lock_HeldByAnother_NamesTheHolder()
    {
        using (Directory.Lock(Anna))
        {
            var refused = Assert.Throws<IndexLockedException>(() => Directory.Lock(Ben));
            Assert.Equal("process 17 on anna since 2026-11-24T15:00:00Z", refused.Holder);
            Assert.Contains(refused.Holder!, refused.Message, StringComparison.Ordinal);
        }
        using (Directory.Lock(Ben))
            Assert.Contains("ben", Assert.Throws<IndexLockedException>(() => Directory.Lock(Anna)).Holder, StringComparison.Ordinal);
    }

    [Fact]
    public void Lock_DisposedTwice_FreesOnlyItsOwn()
    {
        var first = Directory.Lock(Anna);
        first.Dispose();
        using var second = Directory.Lock(Ben);
        first.Dispose();
        Assert.Throws<IndexLockedException>(() => Directory.Lock(Anna));
    }

    [Fact]
    public void Lock_Held_DoesNotHoldUpReadersAndFiles()
    {
        using var held = Directory.Lock(Anna);
        Directory.Write("a", stream => stream.Write([1]));
        using var file = Directory.Open("a");
        Assert.Equal([1], Read(file!, 0, 1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData(".hidden")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("/etc/passwd")]
    [InlineData("a b")]
    [InlineData("a\0b")]
    public void AnyMember_NameThatCouldLeadOut_IsRefused(string name)
    {
        Assert.ThrowsAny<ArgumentException>(() => Directory.Open(name));
        Assert.ThrowsAny<ArgumentException>(() => Directory.Delete(name));
        Assert.ThrowsAny<ArgumentException>(() => Directory.Write(name, _ => { }));
        Assert.ThrowsAny<ArgumentException>(() => Directory.Replace(name, default));
    }

    [Fact]
    public void Open_ReadFromManyThreads_GivesTheBytes()
    {
        var bytes = new byte[100_000];
        new Random(1).NextBytes(bytes);
        Directory.Write("a", stream => stream.Write(bytes));
        using var file = Directory.Open("a");
        Parallel.For(0, 200, i =>
        {
            var length = 1 + i * 37;
            Assert.True(Read(file!, i * 400, length).AsSpan().SequenceEqual(bytes.AsSpan(i * 400, length)));
        });
    }

    private static byte[] Read(IndexFile file, long offset, int length)
    {
        var bytes = new byte[length];
        file.Read(offset, bytes);
        return bytes;
    }
}

public sealed class MemoryDirectoryTests : IndexDirectoryContract
{
    protected override IIndexDirectory Directory { get; } = new MemoryDirectory();
}

public sealed class FileSystemDirectoryTests : IndexDirectoryContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FileSystemDirectoryTests() => Directory = new FileSystemDirectory(Path.Combine(_folder.Path, "not", "there", "yet"));

    protected override IIndexDirectory Directory { get; }

    public void Dispose() => _folder.Dispose();
}
