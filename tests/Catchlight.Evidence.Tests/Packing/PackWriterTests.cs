using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Packing;
using Microsoft.Extensions.Time.Testing;

namespace Catchlight.Evidence.Tests.Packing;

public sealed class PackWriterTests
{
    [Theory, InlineData("en"), InlineData("es")]
    public async Task WriteAsync_APack_IsABagForAnIndependentChecker(string language) => Assert.Empty(IndependentBag.Problems(await MadePack.Bytes(await MadePack.Contents(language))));

    [Theory, InlineData("en"), InlineData("es")]
    public async Task WriteAsync_TheSameAtTheSameTime_GivesTheSameBytes(string language) =>
        Assert.Equal(await MadePack.Bytes(await MadePack.Contents(language)), await MadePack.Bytes(await MadePack.Contents(language)));

    [Fact]
    public async Task WriteAsync_InAnotherLanguage_DiffersInNothingThatIsAFormat()
    {
        var (english, spanish) = (IndependentBag.Files(await MadePack.Bytes()), IndependentBag.Files(await MadePack.Bytes(await MadePack.Contents("es"))));
        Assert.Equal(english.Keys, spanish.Keys);
        // What is for people, what holds its checksums, and the tables of which a cell is a sentence.
        string[] others = ["report.pdf", "report.html", "statement.txt", "to-read-out.txt", "timeline.csv", "timeline.json", "identifiers.csv", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt"];
        Assert.Equal(others.Order(), english.Keys.Where(name => !english[name].AsSpan().SequenceEqual(spanish[name])).Order());
        foreach (var table in (string[])["timeline.csv", "identifiers.csv"])
            Assert.Equal(Encoding.UTF8.GetString(english[table]).Split('\n')[0], Encoding.UTF8.GetString(spanish[table]).Split('\n')[0]);
        Assert.Contains(",payment,,Pago de 200.00 GBP por bank transfer a DE00 0000 0000.,", Encoding.UTF8.GetString(spanish["timeline.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WriteAsync_ExhibitsThatAreFiles_AreTheSameByteForByte()
    {
        var files = IndependentBag.Files(await MadePack.Bytes());
        Assert.Equal(MadePack.Png(10), files["data/002-Screenshot 0 100_.png"]);
        Assert.Equal("She said she was 24."u8.ToArray(), files["data/006-Ünal_ note_.txt"]);
        Assert.Equal(8, files.Keys.Count(path => path.StartsWith("data/", StringComparison.Ordinal)));
        Assert.Equal(15, files.Keys.Count(path => !path.StartsWith("data/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task WriteAsync_PicturesOfTheVictim_AreNowhereInIt()
    {
        var pack = await MadePack.Bytes();
        foreach (var seed in (int[])[1, 2, 20, 21])
        {
            var picture = MadePack.Png(seed);
            Assert.Equal(-1, pack.AsSpan().IndexOf(picture.AsSpan(100, 32)));
            Assert.DoesNotContain(Convert.ToHexStringLower(SHA256.HashData(picture)), Encoding.Latin1.GetString(pack), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task WriteAsync_Account_IsReadAsItWasSaid()
    {
        var reading = CaseJson.Read(IndependentBag.Files(await MadePack.Bytes())["data/000-account.json"]);
        Assert.Empty(reading.Problems);
        Assert.Equal(CaseJson.Write(MadePack.Case), CaseJson.Write(reading.Case));
    }

    [Fact]
    public async Task WriteAsync_Timeline_HasLocalTimeAndUtcAndNoGuess()
    {
        var lines = Encoding.UTF8.GetString(IndependentBag.Files(await MadePack.Bytes())["timeline.csv"]).Split("\r\n");
        Assert.Equal("local,offset,utc,kind,who,text,signs,from,message", lines[0]);
        Assert.Equal("2026-03-14,,,note,,A video call that I could not record.,,,", lines[1]);
        Assert.Equal("2026-03-14T21:05:30,,2026-03-14T21:05:30Z,message,Anna,\"'=pay me \"\"now\"\"\",They say that they will show it to other people.,chat.zip,12", lines[2]);
        Assert.Equal(",,,note,,She also called once. I don't know when.,,,", lines[6]);
        Assert.Equal(["", "kind,value,service,whose,from", "username,anna.b_77,Instagram,other,\"said by the person; chat.zip, message 3\"", "bank-account,DE00 0000 0000,,other,said by the person"],
            Encoding.UTF8.GetString(IndependentBag.Files(await MadePack.Bytes())["identifiers.csv"]).Split("\r\n").OrderBy(line => line.Length > 0).ThenBy(line => line.StartsWith("bank", StringComparison.Ordinal)).ToArray());
    }

    [Fact]
    public async Task WriteAsync_WhomThePersonAsked_IsInTheTimeline()
    {
        var timeline = Encoding.UTF8.GetString(IndependentBag.Files(await MadePack.Bytes(await MadePack.Contents() with { Case = MadePack.CaseWithRemovals }))["timeline.csv"]);
        Assert.Contains("\r\n2026-03-15T09:00,,2026-03-15T09:00:00Z,removal,,Asked Instagram to take a picture down. Number: T-17.,,,", timeline, StringComparison.Ordinal);
        Assert.Contains("\r\n,,,removal,,Asked Some Site to take a picture down.,,,", timeline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WriteAsync_StatementThatThePersonChanged_IsWrittenAsTheyLeftIt()
    {
        using var stream = new MemoryStream();
        var (clock, contents) = (new FakeTimeProvider(MadePack.Now), await MadePack.Contents() with { Statement = "In my own words.\n" });
        await new PackWriter(MadePack.Program, clock).WriteAsync(contents, new EvidenceLog(MadePack.Program, clock), stream, TestContext.Current.CancellationToken);
        Assert.Equal("In my own words.\n"u8.ToArray(), IndependentBag.Files(stream.ToArray())["statement.txt"]);
    }

    [Theory, InlineData("unzip", "-t", "FILE"), InlineData("python3", "-m", "zipfile", "-t", "FILE")]
    public async Task WriteAsync_ForOtherPrograms_IsASoundZip(string program, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("pack.zip", await MadePack.Bytes());
        var (exit, output) = await Run(folder.Path, program, arguments.Select(argument => argument == "FILE" ? file : argument));
        Assert.True(exit == 0, output);
    }

    [Fact]
    public async Task WriteAsync_Unpacked_PassesSha256sum()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("pack.zip", await MadePack.Bytes());
        await Run(folder.Path, "unzip", ["-q", file]);
        var unpacked = Directory.GetDirectories(folder.Path).Single();
        Assert.Equal("evidence-20261127-005705Z", Path.GetFileName(unpacked));
        foreach (var (program, kind) in new[] { ("sha256sum", "sha256"), ("sha512sum", "sha512") })
        {
            var (exit, output) = await Run(unpacked, program, ["--strict", "-c", $"manifest-{kind}.txt", $"tagmanifest-{kind}.txt"]);
            Assert.True(exit == 0, output);
            Assert.Equal(21, output.Split('\n').Count(line => line.EndsWith(": OK", StringComparison.Ordinal)));
        }
    }

    private static async Task<(int Exit, string Output)> Run(string folder, string program, IEnumerable<string> arguments)
    {
        // Without a UTF-8 locale unzip writes names as #U00dc.
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["LC_ALL"] = "C.UTF-8" } };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + error);
    }
}
