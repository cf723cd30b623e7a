using System.Text.Json;

namespace Catchlight.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CheckCommandTests()
    {
        for (var i = 1; i <= 4; i++)
            _folder.Write($"in/p{i}.jpg", MadePhotos.Jpeg(i));
        _folder.Write("crop.jpg", MadePhotos.Jpeg(MadePhotos.Crop(MadePhotos.Make(2), 20, 20, 240, 180), 50));
        _folder.Write("other.jpg", MadePhotos.Jpeg(99));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Check_Json_IsALineAPictureInTheOrderOfTheArguments()
    {
        await Ingest();
        var result = await CommandLine.Run(_folder.Path, "check", "crop.jpg", "nothing.jpg", "other.jpg", "--json", "--name", "Anna Berg");
        Assert.Equal(3, result.ExitCode);
        Assert.Equal("nothing.jpg: There is no such file.", Assert.Single(result.Errors));
        Assert.Equal(["crop.jpg", "other.jpg"], result.Lines.Select(line => Property(line, "path")));
        using var first = JsonDocument.Parse(result.Lines[0]);
        var match = Assert.Single(first.RootElement.GetProperty("matches").EnumerateArray());
        Assert.Equal("partial", match.GetProperty("kind").GetString());
        Assert.EndsWith("/in/p2.jpg", match.GetProperty("appearances")[0].GetProperty("pictureUrl").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("file:///", match.GetProperty("appearances")[0].GetProperty("pictureUrl").GetString(), StringComparison.Ordinal);
        using var second = JsonDocument.Parse(result.Lines[1]);
        Assert.Equal("nothing-found", second.RootElement.GetProperty("answer").GetProperty("level").GetString());
    }

    [Fact]
    public async Task Check_ForPeople_SaysTheAnswerTheReasonsAndThePlaces()
    {
        await Ingest();
        var result = await CommandLine.Run(_folder.Path, "check", "crop.jpg", "--overlay", "proof");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("PROBABLY NOT WHO THEY SAY", result.Output, StringComparison.Ordinal);
        Assert.Contains("stock photo", result.Output, StringComparison.Ordinal);
        Assert.Contains("/in/p2.jpg", result.Output, StringComparison.Ordinal);
        var drawing = await File.ReadAllBytesAsync(_folder.File("proof/crop-1.png"), TestContext.Current.CancellationToken);
        Assert.True(drawing.Length > 10_000);
    }

    [Fact]
    public async Task Check_NothingFound_SaysThatItProvesNothing()
    {
        await Ingest();
        var result = await CommandLine.Run(_folder.Path, "check", "other.jpg");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("PROVES NOTHING", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_Report_WritesAPdfForEachPicture()
    {
        await Ingest();
        _folder.Write("more/crop.jpg", MadePhotos.Jpeg(98));
        var result = await CommandLine.Run(_folder.Path, "check", "crop.jpg", "more/crop.jpg", "--report", "answers");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        foreach (var name in new[] { "crop.pdf", "crop_2.pdf" })
        {
            Assert.Contains($"report: {Path.Combine("answers", name)}", result.Output, StringComparison.Ordinal);
            var file = await File.ReadAllBytesAsync(_folder.File($"answers/{name}"), TestContext.Current.CancellationToken);
            Assert.True(file.AsSpan().StartsWith("%PDF-"u8) && file.Length > 10_000);
        }
    }

    [Fact]
    public async Task Check_ElsewhereWithoutAKey_IsWrongUsage()
    {
        var result = await CommandLine.Run(_folder.Path, "check", "other.jpg", "--elsewhere");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("--elsewhere needs a key in CATCHLIGHT_TINEYE_KEY or CATCHLIGHT_GOOGLE_VISION_KEY. Neither is set, so nobody was asked.", Assert.Single(result.Errors));
    }

    [Fact]
    public async Task Check_Elsewhere_SaysWhatTheySay()
    {
        await Ingest();
        await using var server = new LocalServer(_ => new LocalAnswer(200, ProviderAnswers.TinEye));
        var environment = new Dictionary<string, string> { ["CATCHLIGHT_TINEYE_KEY"] = "secret", ["CATCHLIGHT_TINEYE_ADDRESS"] = server.Address.AbsoluteUri };
        var text = await CommandLine.RunWith(_folder.Path, environment, "check", "other.jpg", "--elsewhere");
        Assert.Equal((0, ""), (text.ExitCode, text.Error));
        Assert.Contains("TinEye: 7 places, not checked by us", text.Output, StringComparison.Ordinal);
        Assert.Contains("https://www.photos.example/picture/1", text.Output, StringComparison.Ordinal);

        var json = await CommandLine.RunWith(_folder.Path, environment, "check", "other.jpg", "--elsewhere", "--json");
        using var document = JsonDocument.Parse(json.Lines[0]);
        var said = Assert.Single(document.RootElement.GetProperty("elsewhere").EnumerateArray());
        Assert.Equal(("TinEye", 7, "2012-05-03", "stock"), (
            said.GetProperty("provider").GetString(), said.GetProperty("total").GetInt32(),
            said.GetProperty("places")[0].GetProperty("seen").GetString(), said.GetProperty("places")[0].GetProperty("siteKind").GetString()));
        Assert.Equal(2, server.Requests.Count);

        // Without being told to, nobody is asked.
        await CommandLine.RunWith(_folder.Path, environment, "check", "other.jpg");
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Check_TwoPicturesOfOneName_GetAProofEach()
    {
        await Ingest();
        _folder.Write("more/p1.jpg", await File.ReadAllBytesAsync(_folder.File("in/p3.jpg"), TestContext.Current.CancellationToken));
        await CommandLine.Run(_folder.Path, "check", "in/p1.jpg", "more/p1.jpg", "--overlay", "proof");
        Assert.Equal(["p1-1.png", "p1_2-1.png"], Directory.EnumerateFiles(_folder.File("proof")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static string? Property(string line, string name)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty(name).GetString();
    }

    private async Task Ingest() => Assert.Equal(0, (await CommandLine.Run(_folder.Path, "ingest", "in", "--collection", "shop", "--kind", "stock")).ExitCode);
}
