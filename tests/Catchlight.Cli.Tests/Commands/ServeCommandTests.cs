using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace Catchlight.Cli.Tests.Commands;

public sealed class ServeCommandTests : IDisposable
{
    private const string Listening = "Now listening on: ";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Serve_FirstStart_TakesInTheDemonstrationAndFindsTheManInTheHat()
    {
        using var process = CommandLine.Start(_folder.Path, "serve", "--urls", "http://127.0.0.1:0", "--data", "new");
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressAsync(process) };
            Assert.Contains("Catchlight", await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
            using var form = new MultipartFormDataContent
            {
                { new ByteArrayContent(await File.ReadAllBytesAsync(Path.Combine(SharedData.Repository, "samples", "man-in-hat-screenshot.jpg"), TestContext.Current.CancellationToken)), "picture", "a.jpg" },
            };
            using var response = await client.PostAsync(new Uri("/api/v1/check", UriKind.Relative), form, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            var place = answer.RootElement.GetProperty("matches")[0].GetProperty("appearances")[0];
            Assert.Equal("https://www.slam.org/collection/objects/62642/", place.GetProperty("pageUrl").GetString());
            Assert.Equal("Man in hat, standing in front of a building.", place.GetProperty("title").GetString());
            Assert.Equal("demonstration", place.GetProperty("collection").GetString());
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        // What it took in is there for the command line too.
        Assert.Contains("demonstration (stock, with thumbnails)", (await CommandLine.Run(_folder.Path, "index", "info", "--data", "new")).Output, StringComparison.Ordinal);
    }

    private static async Task<Uri> AddressAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            if (line.IndexOf(Listening, StringComparison.Ordinal) is var at and >= 0)
                return new Uri(line[(at + Listening.Length)..].Trim());
        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }
}
