using System.Diagnostics;
using System.Text.Json;

namespace Catchlight.Cli.Tests.Commands;

public sealed class ServeCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Serve_OnAFreshFolder_FindsTheStockPictureInTheScreenshot()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var process = CommandLine.Start(_folder.Path, "serve", "--urls", "http://127.0.0.1:0", "--data", "mine");
        try
        {
            var lines = new List<string>();
            while (!lines.Exists(line => line.Contains("Now listening on: ", StringComparison.Ordinal)))
                lines.Add(await process.StandardOutput.ReadLineAsync(cancellation) ?? throw new InvalidOperationException($"It ended: {string.Join('\n', lines)}"));
            Assert.Contains(lines, line => line.Contains("took in the demonstration collection", StringComparison.Ordinal));
            Assert.True(File.Exists(_folder.File("mine/catchlight.db")));

            using var client = new HttpClient { BaseAddress = new Uri(lines[^1].Split("Now listening on: ")[1]) };
            Assert.Contains("Choose their profile picture", await client.GetStringAsync(new Uri("/check", UriKind.Relative), cancellation), StringComparison.Ordinal);
            var screenshot = await File.ReadAllBytesAsync(Path.Combine(SharedData.Repository, "samples", "man-in-hat-screenshot.jpg"), cancellation);
            using var form = new MultipartFormDataContent { { new ByteArrayContent(screenshot), "picture", "a.jpg" } };
            using var answer = await client.PostAsync(new Uri("/api/v1/check", UriKind.Relative), form, cancellation);
            using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellation));
            Assert.Equal("not-who-they-say", document.RootElement.GetProperty("answer").GetProperty("level").GetString());
            Assert.Equal(
                "https://www.slam.org/collection/objects/62642/",
                document.RootElement.GetProperty("matches")[0].GetProperty("appearances")[0].GetProperty("pageUrl").GetString());

            if (!OperatingSystem.IsWindows())
            {
                using var interrupt = Process.Start("kill", ["-INT", $"{process.Id}"]);
                await process.WaitForExitAsync(cancellation);
                Assert.Equal(0, process.ExitCode);
                Assert.Empty(await process.StandardError.ReadToEndAsync(cancellation));
            }
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
            await process.WaitForExitAsync(cancellation);
        }
    }

    [Fact]
    public async Task Serve_WithADamagedIndex_SaysSoInOneLine()
    {
        _folder.Write("mine/index/manifest", "broken");
        var result = await CommandLine.Run(_folder.Path, "serve", "--urls", "http://127.0.0.1:0", "--data", "mine");
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("The index is damaged", Assert.Single(result.Errors), StringComparison.Ordinal);
    }
}
