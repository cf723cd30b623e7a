using System.Text.Json;

namespace Catchlight.Cli.Tests.Commands;

public sealed class IngestCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Ingest_GoodAndBadSources_DoesTheGoodAndNamesTheBad()
    {
        _folder.Write("in/good.jpg", MadePhotos.Jpeg(1));
        _folder.Write("in/bad.jpg", MadePhotos.Jpeg(2)[..2000]);
        _folder.Write("notes.txt", "hello");
        var result = await CommandLine.Run(_folder.Path, "ingest", "in", "notes.txt", "absent", "--collection", "a", "--json");
        Assert.Equal(3, result.ExitCode);
        Assert.Equal(3, result.Errors.Count);
        Assert.Contains(result.Errors, line => line.StartsWith("notes.txt: ", StringComparison.Ordinal));
        Assert.Contains(result.Errors, line => line == "absent: There is no such file.");
        Assert.Contains(result.Errors, line => line.Contains("bad.jpg: The picture is damaged", StringComparison.Ordinal));
        using var summary = JsonDocument.Parse(Assert.Single(result.Lines));
        Assert.Equal((1, 3), (summary.RootElement.GetProperty("added").GetInt32(), summary.RootElement.GetProperty("failures").GetInt32()));
    }

    [Fact]
    public async Task Ingest_KilledAtTenRandomMoments_IsWholeEachTimeAndARerunCompletesIt()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are needed");
        const int pictures = 1000;
        // Small ones, so that a thousand are quick; the seed keeps the moments of the kills the same.
        Parallel.For(0, pictures, i => _folder.Write($"in/p{i:D4}.jpg", MadePhotos.Jpeg(i, 96, 72)));
        var random = new Random(7);
        var done = new List<long>();
        for (var kill = 0; kill < 10; kill++)
        {
            using (var process = CommandLine.Start(_folder.Path, "ingest", "in", "--collection", "a", "--data", "data"))
            {
                await WaitForLockAsync(process);
                await Task.Delay(random.Next(50, 1200), TestContext.Current.CancellationToken);
                process.Kill();
                await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            }
            var verified = await CommandLine.Run(_folder.Path, "index", "verify", "--data", "data");
            Assert.True(verified.ExitCode == 0, verified.Error);
            done.Add(await CountAsync());
        }
        Assert.Equal(done.Order(), done);
        var rerun = await CommandLine.Run(_folder.Path, "ingest", "in", "--collection", "a", "--data", "data");
        Assert.True(rerun.ExitCode == 0, rerun.Error);
        Assert.Equal(0, (await CommandLine.Run(_folder.Path, "index", "verify", "--data", "data")).ExitCode);
        Assert.Equal(pictures, await CountAsync());
    }

    // The first run makes the folder; later ones find it.
    private async Task WaitForLockAsync(System.Diagnostics.Process process)
    {
        while (!File.Exists(_folder.File("data/catchlight.db")) && !process.HasExited)
            await Task.Delay(10, TestContext.Current.CancellationToken);
    }

    private async Task<long> CountAsync()
    {
        var info = await CommandLine.Run(_folder.Path, "index", "info", "--json", "--data", "data");
        if (info.ExitCode != 0)
            return 0;
        using var document = JsonDocument.Parse(info.Output);
        return document.RootElement.GetProperty("collections").EnumerateArray().Sum(collection => collection.GetProperty("pictures").GetInt64());
    }
}
