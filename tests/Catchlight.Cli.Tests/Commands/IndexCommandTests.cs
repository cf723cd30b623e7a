using System.Text.Json;

namespace Catchlight.Cli.Tests.Commands;

public sealed class IndexCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public IndexCommandTests()
    {
        for (var i = 1; i <= 3; i++)
            _folder.Write($"in/p{i}.jpg", MadePhotos.Jpeg(i));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Verify_AFlippedByte_NamesTheFileAndThePlace()
    {
        await Ingest("in");
        var good = await CommandLine.Run(_folder.Path, "index", "verify");
        Assert.Equal((0, ""), (good.ExitCode, good.Error));
        Assert.Contains("3 pictures, no damage", good.Output, StringComparison.Ordinal);

        var segment = Directory.EnumerateFiles(_folder.File("data/index"), "*.seg").Single();
        var bytes = await File.ReadAllBytesAsync(segment, TestContext.Current.CancellationToken);
        var at = bytes.Length / 2;
        bytes[at] ^= 1;
        await File.WriteAllBytesAsync(segment, bytes, TestContext.Current.CancellationToken);
        var bad = await CommandLine.Run(_folder.Path, "index", "verify");
        Assert.Equal((1, ""), (bad.ExitCode, bad.Output));
        var (_, place) = (segment, bad.Error);
        Assert.Contains(Path.GetFileName(segment), place, StringComparison.Ordinal);
        var offset = long.Parse(place[(place.IndexOf("byte ", StringComparison.Ordinal) + 5)..].Split(':')[0], System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(at - offset, 0, 16 * 1024);
    }

    [Fact]
    public async Task Merge_SeveralSegments_MakesOneAndKeepsAll()
    {
        await Ingest("in");
        _folder.Write("more/p9.jpg", MadePhotos.Jpeg(9));
        await Ingest("more");
        var merged = await CommandLine.Run(_folder.Path, "index", "merge");
        Assert.Equal(0, merged.ExitCode);
        Assert.Contains("2 segments are now 1, with 4 pictures", merged.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await CommandLine.Run(_folder.Path, "index", "verify")).ExitCode);
        var found = await CommandLine.Run(_folder.Path, "check", "more/p9.jpg", "in/p1.jpg", "--json");
        Assert.All(found.Lines, line => Assert.Contains("\"kind\":\"copy\"", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Info_Json_CountsPicturesAndCollections()
    {
        await Ingest("in");
        var result = await CommandLine.Run(_folder.Path, "index", "info", "--json");
        using var document = JsonDocument.Parse(Assert.Single(result.Lines));
        Assert.Equal(3, document.RootElement.GetProperty("pictures").GetInt32());
        var collection = Assert.Single(document.RootElement.GetProperty("collections").EnumerateArray());
        Assert.Equal(("shop", "scam-report", 3), (collection.GetProperty("name").GetString(), collection.GetProperty("kind").GetString(), collection.GetProperty("pictures").GetInt32()));
    }

    private async Task Ingest(string folder) =>
        Assert.Equal(0, (await CommandLine.Run(_folder.Path, "ingest", folder, "--collection", "shop", "--kind", "scam-report")).ExitCode);
}
