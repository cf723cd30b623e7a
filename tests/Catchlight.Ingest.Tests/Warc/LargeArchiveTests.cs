using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Catchlight.Ingest.Warc;

namespace Catchlight.Ingest.Tests.Warc;

/// <summary>Measures the memory of the whole process, so that nothing else may run beside it.</summary>
[CollectionDefinition(nameof(LargeArchiveTests), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(LargeArchiveTests))]
public sealed class LargeArchiveTests
{
    private const int Pages = 1000;
    private const int PicturesOfAPage = 3;
    private const int PictureLength = 90_000;
    private const long LargestPicture = 30_000_000;

    [Fact]
    public void Read_300Megabytes_KeepsMemoryFlat()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("large.warc");
        Write(path);
        Assert.InRange(new FileInfo(path).Length, 300_000_000, 400_000_000);
        var (pictures, peak, allocated) = (0, 0L, GC.GetAllocatedBytesForCurrentThread());
        var before = GC.GetTotalMemory(forceFullCollection: true);
        foreach (var length in new WarcSource(path).Read(CancellationToken.None).Select(LengthOf))
        {
            // The largest are looked at while the source holds them; the many small ones now and then.
            if (pictures++ % 300 == 0 || length > PictureLength)
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - before - length);
        }
        Assert.Equal(Pages * PicturesOfAPage + 2, pictures);
        // The pages' strings take a few megabytes; a second copy of the largest picture would show.
        Assert.InRange(peak, 0, 20_000_000);
        // Each byte is read into memory twice at most, and some are copied on the way.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, 1_000_000_000);
    }

    // In a method of its own, so that no picture stays alive in a variable of the test.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int LengthOf(SourceItem item) => Assert.IsType<SourcePicture>(item).Bytes.Length;

    private static void Write(string path)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        var picture = new byte[PictureLength];
        new Random(1).NextBytes(picture);
        Archive.Picture().CopyTo(picture, 0);
        for (var page = 0; page < Pages; page++)
        {
            var html = new StringBuilder("<title>A page of many</title>");
            for (var i = 0; i < PicturesOfAPage; i++)
                html.Append(CultureInfo.InvariantCulture, $"<p>Some words about it. <img src='/picture-{page}-{i}.png' alt='Picture {i} of page {page}'>");
            file.Write(Record($"http://example.org/page-{page}", "text/html", html.Length));
            file.Write(Encoding.ASCII.GetBytes(html.ToString()));
            file.Write("\r\n\r\n"u8);
            for (var i = 0; i < PicturesOfAPage; i++)
            {
                file.Write(Record($"http://example.org/picture-{page}-{i}.png", "image/png", picture.Length));
                file.Write(picture);
                file.Write("\r\n\r\n"u8);
            }
        }
        foreach (var (url, length) in new[] { ("http://example.org/1.png", LargestPicture), ("http://example.org/film.mp4", 20_000_000), ("http://example.org/2.png", LargestPicture) })
        {
            file.Write(Record(url, "application/octet-stream", length));
            file.Write(url.EndsWith("png", StringComparison.Ordinal) ? picture : new byte[PictureLength]);
            file.Position += length - PictureLength;
            file.Write("\r\n\r\n"u8);
        }
    }

    private static byte[] Record(string url, string type, long length)
    {
        var http = $"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\n\r\n";
        return Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: {WarcBuilder.Date}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {http.Length + length}\r\n\r\n{http}"));
    }
}
