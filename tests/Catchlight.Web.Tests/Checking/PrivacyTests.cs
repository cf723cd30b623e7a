using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Catchlight.Ingest.Decoding;
using Catchlight.Imaging.Pixels;

namespace Catchlight.Web.Tests.Checking;

public sealed partial class PrivacyTests
{
    [Fact]
    public async Task Journey_With11Megabytes_WritesNoFile()
    {
        using var watched = new TemporaryFolder();
        using var data = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(DemonstrationData.Path, "*", SearchOption.AllDirectories))
            data.Write(Path.GetRelativePath(DemonstrationData.Path, file), await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        await using var site = await SiteProcess.StartAsync(watched.Path, data.Path);
        var large = Noise(1_920, 1_920);
        Assert.InRange(large.Length, 10_000_000, 12_000_000);
        // What a process loads and opens for the first time is no matter of a picture.
        await JourneyAsync(site.Address, MadePhotos.Jpeg(1));

        var written = new ConcurrentQueue<string>();
        using var watch = new FileSystemWatcher(watched.Path) { IncludeSubdirectories = true, EnableRaisingEvents = true };
        watch.Created += (_, change) => written.Enqueue(change.FullPath);
        watch.Changed += (_, change) => written.Enqueue(change.FullPath);
        var before = Directory.EnumerateFileSystemEntries(data.Path, "*", SearchOption.AllDirectories).Order().ToList();
        await JourneyAsync(site.Address, large);
        using (var client = new HttpClient { BaseAddress = site.Address })
        using (var checkedByProgram = await client.PostAsync(new Uri("/api/v1/check", UriKind.Relative), Visitor.Form(large), TestContext.Current.CancellationToken))
            Assert.Equal(HttpStatusCode.OK, checkedByProgram.StatusCode);
        Assert.Equal(before, Directory.EnumerateFileSystemEntries(data.Path, "*", SearchOption.AllDirectories).Order());

        // The watch would have seen it.
        watched.Write("seen", "a");
        for (var i = 0; i < 100 && written.IsEmpty; i++)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.Equal([watched.File("seen")], written.Distinct());
        Assert.DoesNotContain("Quillfeather", await site.StopAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Journey_Whatever_LeavesNoNamePictureKeyOrAddressInTheLog()
    {
        await using var site = await RunningSite.StartAsync(options => options);
        using var person = new Visitor(site);
        using var sent = await person.SendAsync(Visitor.Form(await File.ReadAllBytesAsync(DemonstrationData.Screenshot, TestContext.Current.CancellationToken), "Zebulon.jpg"));
        using var wrong = await person.TellAsync(("name", "Quillfeather"), ("age", "Zebulon"));
        using var told = await person.TellAsync(("name", "Quillfeather"), ("place", "Zebulon"));
        var key = person.Cookie!.Value;
        Assert.Contains("Quillfeather", (await person.ReadAsync("/check/answer")).QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        using var bad = await person.SendAsync(Visitor.Form("Zebulon"u8.ToArray(), "Zebulon.jpg"));
        using var byProgram = await person.SendAsync(Visitor.Form("Zebulon"u8.ToArray(), "Zebulon.jpg"), "/api/v1/check");
        Assert.NotEmpty(site.Log.Lines);
        Assert.All(site.Log.Lines.Where(line => !line.Contains("Now listening", StringComparison.Ordinal)), line =>
        {
            Assert.DoesNotMatch("(?i)zebulon|quillfeather|127\\.0\\.0\\.1|slam\\.org", line);
            Assert.DoesNotContain(key, line, StringComparison.Ordinal);
        });
    }

    private static async Task JourneyAsync(Uri address, byte[] picture)
    {
        var cookies = new CookieContainer();
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = address };
        using var about = await client.PostAsync(new Uri("/check", UriKind.Relative), Visitor.Form(picture), TestContext.Current.CancellationToken);
        Assert.Equal("/check/about", about.RequestMessage!.RequestUri!.AbsolutePath);
        using var answer = await client.PostAsync(
            new Uri("/check/about", UriKind.Relative), new FormUrlEncodedContent([KeyValuePair.Create("name", "Quillfeather")]), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("/check/answer", answer.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.NotEmpty(await client.GetByteArrayAsync(new Uri("/check/picture", UriKind.Relative), TestContext.Current.CancellationToken));
    }

    private static byte[] Noise(int width, int height)
    {
        var pixels = new byte[3 * width * height];
        new Random(1).NextBytes(pixels);
        return PictureEncoder.EncodePng(new RgbImage(width, height, pixels));
    }

    /// <summary>The site in a process of its own, whose temporary and home folders are watched.</summary>
    private sealed partial class SiteProcess : IAsyncDisposable
    {
        private readonly Process _process;
        private readonly Task<string> _errors;
        private readonly List<string> _lines;

        private SiteProcess(Process process, Task<string> errors, List<string> lines, Uri address) => (_process, _errors, _lines, Address) = (process, errors, lines, address);

        public Uri Address { get; }

        public static async Task<SiteProcess> StartAsync(string folder, string data)
        {
            var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Catchlight.Web.dll"), "--urls", "http://127.0.0.1:0", "--data", data])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            // ASPNETCORE_TEMP is where ASP.NET Core puts what it does not hold in memory.
            foreach (var name in (string[])["TMPDIR", "ASPNETCORE_TEMP", "HOME"])
                start.Environment[name] = folder;
            var process = Process.Start(start)!;
            var (errors, lines) = (process.StandardError.ReadToEndAsync(), new List<string>());
            while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            {
                lines.Add(line);
                if (Listening().Match(line) is { Success: true } listening)
                    return new SiteProcess(process, errors, lines, new Uri(listening.Groups[1].Value));
            }
            throw new InvalidOperationException($"The site did not start: {string.Join('\n', lines)} {await errors}");
        }

        /// <summary>Ends it and gives all that it logged.</summary>
        public async Task<string> StopAsync()
        {
            _process.Kill();
            var rest = await _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            return string.Join('\n', _lines) + rest + await _errors;
        }

        public async ValueTask DisposeAsync()
        {
            if (!_process.HasExited)
                _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
        private static partial Regex Listening();
    }
}
