using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Catchlight.Web.OnDevice;

namespace Catchlight.Web.Tests.OnDevice;

public sealed class ClientFilesTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly string Programs = Path.Combine(AppContext.BaseDirectory, ClientFiles.Folder);
    private static readonly string Folder = Path.Combine(Programs, "check");
    private static readonly ClientFiles Files = ClientFiles.Read(Folder);

    [Theory, InlineData("br"), InlineData("gzip"), InlineData("identity")]
    public async Task Get_AFileAsTheBrowserLikesIt_ComesSoAndMayBeKeptForGood(string coding)
    {
        using var response = await GetAsync(Files.AddressOf("worker.js"), coding);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/javascript", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("public, max-age=31536000, immutable", string.Join(", ", response.Headers.GetValues("Cache-Control")));
        Assert.Equal("Accept-Encoding", Assert.Single(response.Headers.Vary));
        Assert.Equal(coding == "identity" ? [] : [coding], response.Content.Headers.ContentEncoding);
        await using var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using Stream plain = coding switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Folder, "worker.js"), TestContext.Current.CancellationToken), await new StreamReader(plain).ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Get_WhoTakesNoBrotli_GetsNone()
    {
        using var response = await GetAsync(Files.AddressOf("worker.js"), "br;q=0, gzip");
        Assert.Equal("gzip", Assert.Single(response.Content.Headers.ContentEncoding));
    }

    [Fact]
    public async Task Get_AFile_IsTheOnlyPlaceWhereWebAssemblyMayRun()
    {
        using var response = await GetAsync(Files.AddressOf("worker.js"), "br");
        Assert.Equal("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        foreach (var page in (string[])["/", "/check", "/h"])
        {
            using var other = await GetAsync(page, "identity");
            Assert.DoesNotContain("wasm", Assert.Single(other.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/client/another-vers/worker.js")]
    [InlineData("/client/{0}/nothing.js")]
    [InlineData("/client/{0}/worker.js.br")]
    [InlineData("/client/{0}/..%2F..%2Fcatchlight.json")]
    public async Task Get_WhatWasNotPublishedForTheBrowser_IsNotFound(string address)
    {
        using var response = await GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, Files.Version), "br");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Get_AFileOfEachProgram_IsFoundUnderItsOwnVersion()
    {
        var programs = ClientPrograms.Read(Programs);
        Assert.NotEqual(programs.Check.Version, programs.Casework.Version);
        foreach (var address in (string[])[programs.Check.AddressOf("fingerprinter.js"), programs.Casework.AddressOf("conversation-worker.js")])
        {
            using var response = await GetAsync(address, "br");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
        using var mixed = await GetAsync($"/client/{programs.Check.Version}/conversation-worker.js", "br");
        Assert.Equal(HttpStatusCode.NotFound, mixed.StatusCode);
    }

    // The check has to be there on a phone with a poor line: 4 MB are allowed. A conversation is read by more code: it may be 6 MB. Few documents need the fonts.
    [Theory, InlineData("check", "", 4_000_000), InlineData("casework", "", 6_000_000), InlineData("casework", "fonts", 3_000_000)]
    public void Files_AllTogetherAndCompressed_AreASmallDownload(string program, string folder, int mostBytes)
    {
        var root = Path.Combine(Programs, program);
        var compressed = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(path => !path.EndsWith(".br", StringComparison.Ordinal) && !path.EndsWith(".gz", StringComparison.Ordinal))
            .Where(path => (Path.GetDirectoryName(Path.GetRelativePath(root, path)) == "fonts") == (folder == "fonts"))
            .Sum(path => new FileInfo(path + ".gz").Length);
        // Even for a browser that takes gzip only.
        Assert.InRange(compressed, 1_000_000, mostBytes);
    }

    [Fact]
    public void Version_AnyFileChanged_IsAnother()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.js", "1"u8.ToArray());
        var before = ClientFiles.Read(folder.Path).Version;
        Assert.Equal(before, ClientFiles.Read(folder.Path).Version);
        folder.Write("a.js", "2"u8.ToArray());
        Assert.NotEqual(before, ClientFiles.Read(folder.Path).Version);
    }

    private Task<HttpResponseMessage> GetAsync(string address, string coding)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd(coding);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
        return site.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
