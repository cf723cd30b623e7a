using Catchlight.Index.Directories;

namespace Catchlight.Index.Tests.Directories;

public sealed class SyncAheadStreamTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("catchlight-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Finish_AfterManyParts_HasWrittenAllOfThem()
    {
        var bytes = new byte[5_000_000];
        new Random(1).NextBytes(bytes);
        var path = Path.Combine(_folder, "file");
        using (var stream = new SyncAheadStream(path, FileMode.CreateNew, part: 100_000))
        {
            for (var at = 0; at < bytes.Length; at += 30_011)
                stream.Write(bytes.AsSpan(at, Math.Min(30_011, bytes.Length - at)));
            stream.Finish();
        }
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void Dispose_InTheMiddle_LetsGoOfTheFile()
    {
        var path = Path.Combine(_folder, "file");
        using (var stream = new SyncAheadStream(path, FileMode.CreateNew, part: 1_000))
            stream.Write(new byte[1_000_000]);
        File.Delete(path);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void Write_ToADiskThatIsFull_Fails()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "needs /dev/full");
        using var stream = new SyncAheadStream("/dev/full", FileMode.Open, part: 1_000);
        Assert.ThrowsAny<IOException>(() =>
        {
            stream.Write(new byte[1_000_000]);
            stream.Finish();
        });
    }
}
