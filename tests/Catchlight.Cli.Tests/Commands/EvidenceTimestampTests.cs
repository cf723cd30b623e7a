using System.Diagnostics;
using System.Text.Json;

namespace Catchlight.Cli.Tests.Commands;

public sealed class EvidenceTimestampTests : IDisposable
{
    private readonly TemporaryFolder _folder = new(), _authority = new();

    public EvidenceTimestampTests() => _folder.Write("case/note.txt", "What she said.");

    public void Dispose()
    {
        _folder.Dispose();
        _authority.Dispose();
    }

    [Fact]
    public async Task Pack_WithATimestamp_SendsTheNumberAloneAndVerifiesWithoutTheAuthority()
    {
        string number;
        using (var server = new TimestampServer(_authority.Path))
        {
            var packed = await Run("evidence", "pack", "case", "-o", "case.zip", "--timestamp", server.Address.ToString(), "--json");
            Assert.Equal((0, ""), (packed.ExitCode, packed.Error));
            number = JsonDocument.Parse(packed.Output).RootElement.GetProperty("number").GetString()!;
            var (method, type, body) = Assert.Single(server.Requests);
            Assert.Equal(("POST", "application/timestamp-query"), (method, type));
            Assert.InRange(body.Length, 40, 90);
            Assert.True(body.AsSpan().IndexOf(Convert.FromHexString(number)) > 0);
        }
        var unknown = await Run("evidence", "verify", "case.zip");
        Assert.Equal((0, ""), (unknown.ExitCode, unknown.Error));
        Assert.Contains("says CN=Made for a test. Nobody that is trusted here vouches for that name", unknown.Output, StringComparison.Ordinal);
        var trusted = JsonDocument.Parse((await Run("evidence", "verify", "case.zip", "--timestamp-roots", _authority.File("tsa.pem"), "--json")).Output).RootElement.GetProperty("timestamp");
        Assert.True(trusted.GetProperty("trusted").GetBoolean());

        // OpenSSL, which shares nothing with us, says the same.
        using var openssl = Process.Start(new ProcessStartInfo("openssl", ["ts", "-verify", "-in", _folder.File("case.zip.tsr"), "-data", _folder.File("case.zip"), "-CAfile", _authority.File("tsa.pem")]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await openssl.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken) + await openssl.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await openssl.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(openssl.ExitCode == 0, said);
    }

    [Fact]
    public async Task Verify_ATimestampOfSomethingElse_Ends1()
    {
        using (var server = new TimestampServer(_authority.Path))
            await Run("evidence", "pack", "case", "-o", "case.zip", "--timestamp", server.Address.ToString());
        await Task.Delay(1_100, TestContext.Current.CancellationToken);
        await Run("evidence", "pack", "case", "-o", "later.zip");
        File.Copy(_folder.File("case.zip.tsr"), _folder.File("later.zip.tsr"));
        var result = await Run("evidence", "verify", "later.zip");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("later.zip: later.zip.tsr: This is not a time stamp of this pack, or it was changed.", Assert.Single(result.Errors));
        _folder.Write("later.zip.tsr", "nothing");
        Assert.Contains("This is not a time stamp.", (await Run("evidence", "verify", "later.zip")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_WithAnAuthorityThatDoesNotAnswer_KeepsThePackAndEnds3()
    {
        var result = await Run("evidence", "pack", "case", "-o", "case.zip", "--timestamp", "http://127.0.0.1:9/");
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("gave no time stamp", Assert.Single(result.Errors), StringComparison.Ordinal);
        Assert.Equal(0, (await Run("evidence", "verify", "case.zip")).ExitCode);
        Assert.Equal(2, (await Run("evidence", "pack", "case", "-o", "b.zip", "--timestamp", "ftp://a.example")).ExitCode);
    }

    private Task<CommandLine.Result> Run(params string[] arguments) => CommandLine.Run(_folder.Path, arguments);
}
