using Catchlight.Ingest.Tests.Warc;

namespace Catchlight.Ingest.Tests.Tables;

/// <summary>Measures the memory of the whole process, so that nothing else may run beside it.</summary>
[Collection(nameof(LargeArchiveTests))]
public sealed class LargeTableTests
{
    [Fact]
    public void Read_80Megabytes_KeepsMemoryFlat()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("t.jsonl");
        var base64 = Convert.ToBase64String([.. Archive.Picture(1), .. new byte[60_000]]);
        using (var writer = new StreamWriter(path))
        {
            for (var i = 0; i < 1000; i++)
                writer.WriteLine($$"""{"image": "{{base64}}", "text": "row {{i}}"}""");
        }
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (count, peak) = (0, 0L);
        foreach (var _ in Assert.IsType<SourceOpened>(Sources.Open(path)).Source.Read(CancellationToken.None))
        {
            if (++count % 250 == 0)
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - before);
        }
        Assert.Equal(1000, count);
        Assert.InRange(peak, long.MinValue, 20_000_000);
    }
}
