using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Catchlight.Cli.Tests;

/// <summary>What an operator copies to another machine.</summary>
public sealed partial class PublishTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Publish_InAFolderOfItsOwn_RunsTheSiteWithAllThatItHandsOut()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var published = _folder.File("published");
        using (var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", "src/Catchlight.Cli", "--configuration", "Release", "--no-build", "--output", published])
        {
            WorkingDirectory = SharedData.Repository, RedirectStandardOutput = true,
        })!)
        {
            var said = await publish.StandardOutput.ReadToEndAsync(cancellation);
            await publish.WaitForExitAsync(cancellation);
            Assert.True(publish.ExitCode == 0, said);
        }
        using var process = CommandLine.StartCopy(Path.Combine(published, OperatingSystem.IsWindows() ? "catchlight.exe" : "catchlight"), _folder.Path, "serve", "--urls", "http://127.0.0.1:0", "--data", "mine");
        try
        {
            var line = "";
            while (!line.Contains("Now listening on: ", StringComparison.Ordinal))
                line = await process.StandardOutput.ReadLineAsync(cancellation) ?? throw new InvalidOperationException($"It ended: {await process.StandardError.ReadToEndAsync(cancellation)}");
            using var client = new HttpClient { BaseAddress = new Uri(line.Split("Now listening on: ")[1]) };
            foreach (var page in (string[])["/", "/check", "/conversation", "/keep"])
            {
                var html = await client.GetStringAsync(new Uri(page, UriKind.Relative), cancellation);
                var files = FileOfAPage().Matches(html).Select(match => match.Groups[1].Value).Distinct().ToList();
                Assert.Contains(files, file => file.EndsWith(".css", StringComparison.Ordinal));
                foreach (var file in files)
                {
                    using var answer = await client.GetAsync(new Uri(file, UriKind.Relative), cancellation);
                    Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{page} asks for {file}: {answer.StatusCode}");
                }
            }
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
            await process.WaitForExitAsync(cancellation);
        }
    }

    [GeneratedRegex("""(?:href|src)="(/[^"]+\.(?:css|js|svg|png|webmanifest))["?]""")]
    private static partial Regex FileOfAPage();
}
