using System.Text.Json;
using Catchlight.Imaging.Hashing;

namespace Catchlight.Cli.Tests.Commands;

public sealed class HashesCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public HashesCommandTests()
    {
        _folder.Write("case/profile.jpg", MadePhotos.Jpeg(1));
        _folder.Write("case/shot.jpg", MadePhotos.Jpeg(2));
        _folder.Write("case/mine.jpg", MadePhotos.Jpeg(3));
        _folder.Write("case/pictures.csv", "file,kind,age,hash\nprofile.jpg,profile-picture\nshot.jpg,screenshot\nmine.jpg,intimate,18-or-over,yes\n");
        _folder.Write("uploads/a.jpg", MadePhotos.Jpeg(1, quality: 60));
        _folder.Write("uploads/deep/b.jpg", MadePhotos.Jpeg(9));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Export_APack_GivesTheOffendersProfilePicturesAloneAndImportFindsThem()
    {
        await Run("evidence", "pack", "case", "-o", "case.zip");
        var exported = await Run("hashes", "export", "case.zip", "-o", "list.csv");
        Assert.Equal((0, "", ""), (exported.ExitCode, exported.Output, exported.Error));
        var hash = PdqHasher.Hash(MadePhotos.Make(1)).Hash;
        var lines = await File.ReadAllLinesAsync(_folder.File("list.csv"), TestContext.Current.CancellationToken);
        Assert.Equal("hash,quality,kind,from", lines[0]);
        Assert.Matches(@"^[0-9a-f]{64},100,profile-picture,case\.zip: data/00\d-profile\.jpg$", Assert.Single(lines.Skip(1)));
        Assert.InRange(PdqHash.Parse(lines[1].AsSpan(0, 64)).DistanceTo(hash), 0, 10);

        var matched = await Run("hashes", "import", "list.csv", "--against", "uploads");
        Assert.Equal((0, ""), (matched.ExitCode, matched.Error));
        Assert.Matches(@"^\d{1,2},[0-9a-f]{64},uploads/a\.jpg$", Assert.Single(matched.Lines));
        var json = JsonDocument.Parse((await Run("hashes", "import", "list.csv", "--against", "uploads/a.jpg", "--json")).Output).RootElement;
        Assert.Equal("profile-picture", json.GetProperty("match").GetProperty("kind").GetString());
        Assert.Equal(1, (await Run("hashes", "import", "list.csv", "--against", "uploads/deep")).ExitCode);
    }

    [Fact]
    public async Task Export_WithConsent_GivesTheHashWithoutAnyName()
    {
        await Run("evidence", "pack", "case", "-o", "case.zip");
        var result = await Run("hashes", "export", "case.zip", "--with-consented");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(3, result.Lines.Count);
        Assert.Matches("^[0-9a-f]{64},,\"intimate, adult, with consent\",$", result.Lines[2]);
        Assert.DoesNotContain("mine", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_ForThreatExchange_IsALineASignalThatImportReads()
    {
        var exported = await Run("hashes", "export", "uploads/a.jpg", "uploads/deep/b.jpg", "uploads/none.jpg", "--format", "threatexchange", "-o", "signals.txt");
        Assert.Equal(3, exported.ExitCode);
        Assert.StartsWith("uploads/none.jpg: ", Assert.Single(exported.Errors), StringComparison.Ordinal);
        Assert.All(await File.ReadAllLinesAsync(_folder.File("signals.txt"), TestContext.Current.CancellationToken), line => Assert.Matches("^pdq [0-9a-f]{64}$", line));
        await File.AppendAllTextAsync(_folder.File("signals.txt"), "video_md5 0123456789abcdef0123456789abcdef\npdq nonsense\n", TestContext.Current.CancellationToken);
        var merged = await Run("hashes", "import", "signals.txt", "signals.txt");
        Assert.Equal(3, merged.ExitCode);
        Assert.Equal(3, merged.Lines.Count);
        Assert.Contains(merged.Errors, line => line == "signals.txt: line 4: This is no PDQ hash: it has 64 digits and letters from a to f.");
        Assert.Contains(merged.Errors, line => line == "signals.txt: 1 line is a signal of another sort and was passed over.");
    }

    [Fact]
    public async Task Export_ForHma_IsALineOfJsonAHashThatImportReads()
    {
        var exported = await Run("hashes", "export", "uploads/a.jpg", "--format", "hma", "-o", "signals.jsonl");
        Assert.Equal((0, ""), (exported.ExitCode, exported.Error));
        Assert.Matches("^\\{\"pdq\": \"[0-9a-f]{64}\"\\}\n$", await File.ReadAllTextAsync(_folder.File("signals.jsonl"), TestContext.Current.CancellationToken));
        var matched = await Run("hashes", "import", "signals.jsonl", "missing.csv", "uploads", "--against", "uploads");
        Assert.Equal(3, matched.ExitCode);
        Assert.Matches(@"^0,[0-9a-f]{64},uploads/a\.jpg$", Assert.Single(matched.Lines));
        Assert.Equal(["missing.csv: There is no such file.", "uploads: There is no such file."], matched.Errors);
    }

    [Fact]
    public async Task Export_AChangedPack_GivesNothing()
    {
        await Run("evidence", "pack", "case", "-o", "case.zip");
        var bytes = await File.ReadAllBytesAsync(_folder.File("case.zip"), TestContext.Current.CancellationToken);
        bytes[5_000] ^= 1;
        _folder.Write("case.zip", bytes);
        var result = await Run("hashes", "export", "case.zip");
        Assert.Equal((3, 1), (result.ExitCode, result.Lines.Count));
    }

    private Task<CommandLine.Result> Run(params string[] arguments) => CommandLine.Run(_folder.Path, arguments);
}
