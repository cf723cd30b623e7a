using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Catchlight.Cli.Tests.Commands;

public sealed class EvidenceCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public EvidenceCommandTests()
    {
        _folder.Write("case/case.json", """
            {
              "summary": "Anna wrote to me on Instagram. Then she wanted money.", "age": "18-or-over", "timeZone": "Europe/London",
              "identifiers": [ { "kind": "username", "value": "anna.b_77", "service": "Instagram" } ],
              "asked": [ { "when": "2026-03-14T21:09", "what": "500 pounds" } ],
              "payments": [ { "when": "2026-03-14T22:30", "amount": 200, "currency": "GBP", "how": "bank transfer" } ]
            }
            """);
        _folder.Write("case/pictures.csv", "file,kind,age,hash,when,where,note\nshots/1.jpg,screenshot,,,2026-03-14T21:10,my phone,The threat\nprofile.jpg,profile-picture\nmine.jpg,intimate,,yes,,my phone,\nmine2.jpg,intimate,not-sure,yes\n");
        _folder.Write("case/shots/1.jpg", MadePhotos.Jpeg(1));
        _folder.Write("case/profile.jpg", MadePhotos.Jpeg(2));
        _folder.Write("case/mine.jpg", MadePhotos.Jpeg(3));
        _folder.Write("case/mine2.jpg", MadePhotos.Jpeg(4));
        _folder.Write("case/unknown.jpg", MadePhotos.Jpeg(5));
        _folder.Write("case/WhatsApp Chat with Anna.txt", "14/03/2026, 21:05 - Anna: Hi\n14/03/2026, 21:07 - Anna: Pay or I send it to everyone\n14/03/2026, 21:08 - Me: Please don't\n14/03/2026, 21:09 - Anna: my new name is https://instagram.com/anna.b_78\n");
        _folder.Write("case/threat.eml", "From: a@b.example\r\nDate: Sat, 14 Mar 2026 20:00:00 +0000\r\nSubject: last chance\r\n\r\nPay.\r\n");
        _folder.Write("case/notes/call.md", "She called at about nine.");
    }

    private string Pack => _folder.File("case.zip");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Pack_AFolder_KeepsWhatMayBeKeptAndVerifies()
    {
        var result = await Run("evidence", "pack", "case", "-o", "case.zip", "--json");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        using var document = JsonDocument.Parse(Assert.Single(result.Lines));
        var root = document.RootElement;
        Assert.Equal(
            ["account.json", "WhatsApp Chat with Anna.txt", "notes/call.md", "profile.jpg", "shots/1.jpg", "threat.eml"], root.GetProperty("exhibits").EnumerateArray().Select(exhibit => exhibit.GetProperty("name").GetString()));
        Assert.Equal(["account", "chat", "note", "profile-picture", "screenshot", "email"], root.GetProperty("exhibits").EnumerateArray().Select(exhibit => exhibit.GetProperty("kind").GetString()));
        Assert.Equal(
            ["mine.jpg intimate", "mine2.jpg intimate", "unknown.jpg not-said"], root.GetProperty("recorded").EnumerateArray().Select(file => $"{file.GetProperty("name").GetString()} {file.GetProperty("reason").GetString()}"));
        var timeline = Read("timeline.csv");
        Assert.Contains("2026-03-14T21:07,,2026-03-14T21:07:00Z,message,Anna,Pay or I send it to everyone,\"They say that they will show it to other people. They want money, gift cards or coins.\",WhatsApp Chat with Anna.txt,2", timeline, StringComparison.Ordinal);
        Assert.Contains("picture,,The threat,,shots/1.jpg,", timeline, StringComparison.Ordinal);
        Assert.Contains("https://instagram.com/anna.b_78", Read("identifiers.csv"), StringComparison.Ordinal);
        // Hashed with consent, and only the adult's.
        Assert.Matches(@"\n,mine\.jpg,intimate,\d+,[^,]*,[0-9a-f]{64},,,,[0-9a-f]{64},my phone\r\n", Read("exhibits.csv"));
        Assert.Matches(@"\n,mine2\.jpg,intimate,\d+,[^,]*,,,,,,\r\n", Read("exhibits.csv"));
        var bytes = await File.ReadAllBytesAsync(Pack, TestContext.Current.CancellationToken);
        foreach (var seed in (int[])[3, 4, 5])
            Assert.Equal(-1, bytes.AsSpan().IndexOf(MadePhotos.Jpeg(seed).AsSpan()[^200..^136]));

        var verified = await Run("evidence", "verify", "case.zip", "--number", root.GetProperty("number").GetString()!);
        Assert.Equal((0, ""), (verified.ExitCode, verified.Error));
        Assert.StartsWith("case.zip: as it was when it was made. 6 files, ", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_InSpanish_WritesWhatIsForPeopleInItAndVerifies()
    {
        var result = await Run("evidence", "pack", "case", "-o", "case.zip", "--language", "es");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("<html lang=\"es-ES\">", Read("report.html"), StringComparison.Ordinal);
        Assert.Contains("14 de marzo de 2026, 21:09 (21:09\u00A0UTC): Anna escribió: “my new name is https://instagram.com/anna.b_78”", Read("statement.txt"), StringComparison.Ordinal);
        Assert.StartsWith("PARA LEER POR TELÉFONO", Read("to-read-out.txt"), StringComparison.Ordinal);
        Assert.Contains(",message,a@b.example,[correo: last chance] Pay.,", Read("timeline.csv"), StringComparison.Ordinal);
        Assert.StartsWith("local,offset,utc,kind,who,text,signs,from,message", Read("timeline.csv"), StringComparison.Ordinal);
        Assert.Equal(0, (await Run("evidence", "verify", "case.zip")).ExitCode);
    }

    [Fact]
    public async Task Pack_ForPeople_SaysWhatWasNotCopiedAndTheNumber()
    {
        var result = await Run("evidence", "pack", "case", "-o", "case.zip");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("not copied: unknown.jpg. Nobody said what it shows, so it was not opened.", result.Output, StringComparison.Ordinal);
        Assert.Contains("pictures.csv", result.Output, StringComparison.Ordinal);
        Assert.Matches(@"\n  ([0-9a-f]{8} ){7}[0-9a-f]{8}\n", result.Output);
        Assert.Equal(["case", "case.zip"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Pack_AllPicturesAreScreenshots_TakesThoseThatTheListDoesNotName()
    {
        var result = await Run("evidence", "pack", "case", "-o", "case.zip", "--all-pictures-are-screenshots");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("data/006-unknown.jpg", Read("manifest-sha256.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("mine", Read("manifest-sha256.txt"), StringComparison.Ordinal);
        Assert.Contains("all pictures are screenshots", Read("log.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_SomethingWrongInTheInput_NamesThePlaceAndWritesNothing()
    {
        _folder.Write("case/case.json", "{ \"payments\": [ { \"when\": \"14 March\" } ] }");
        _folder.Write("case/pictures.csv", "file,kind\nshots/2.jpg,screenshot\n");
        var result = await Run("evidence", "pack", "case", "-o", "case.zip");
        Assert.Equal((3, ""), (result.ExitCode, result.Output));
        Assert.Contains(result.Errors, line => line.Contains("case.json: payments[0].when: \"14 March\" is not a date", StringComparison.Ordinal));
        Assert.Contains(result.Errors, line => line.Contains("pictures.csv: line 2: there is no file shots/2.jpg", StringComparison.Ordinal));
        Assert.False(File.Exists(Pack));
    }

    [Fact]
    public async Task Pack_NamesOfTheWorld_AreInTheReportWithFontsThatHaveThem()
    {
        _folder.Write("case/case.json", "{ \"person\": \"محمد علي\", \"summary\": \"王小明, Олег, 🤡\" }");
        Assert.Equal(0, (await Run("evidence", "pack", "case", "-o", "case.zip")).ExitCode);
        using var zip = ZipFile.OpenRead(Pack);
        using var stream = zip.Entries.Single(entry => entry.Name == "report.pdf").Open();
        using var pdf = new MemoryStream();
        await stream.CopyToAsync(pdf, TestContext.Current.CancellationToken);
        var bytes = Encoding.Latin1.GetString(pdf.ToArray());
        foreach (var font in (string[])["DejaVu", "Droid", "Noto"])
            Assert.Contains("+" + font, bytes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_AFileThatIsThere_IsNotWrittenOver()
    {
        _folder.Write("case.zip", "mine");
        var result = await Run("evidence", "pack", "case", "-o", "case.zip");
        Assert.Equal((3, ""), (result.ExitCode, result.Output));
        Assert.Equal("mine", await File.ReadAllTextAsync(Pack, TestContext.Current.CancellationToken));
        Assert.Equal(3, (await Run("evidence", "pack", "nothing", "-o", "other.zip")).ExitCode);
        Assert.Equal("none/other.zip: There is no folder of that name to write it into.", Assert.Single((await Run("evidence", "pack", "case", "-o", "none/other.zip")).Errors));
        Assert.Equal("case: This is a folder. Name a file in it.", Assert.Single((await Run("evidence", "pack", "case", "-o", "case")).Errors));
    }

    [Fact]
    public async Task Pack_WhatCannotBeRead_IsNamedAndTheRestIsPacked()
    {
        _folder.Write("case/broken.zip", "no zip");
        _folder.Write("case/text.txt", MadePhotos.Jpeg(6));
        var result = await Run("evidence", "pack", "case", "-o", "case.zip");
        Assert.Equal(3, result.ExitCode);
        Assert.Equal(["broken.zip: It cannot be read as a zip.", "text.txt: Its name says that it is text, and it is not."], result.Errors);
        Assert.Equal(0, (await Run("evidence", "verify", "case.zip")).ExitCode);
    }

    [Fact]
    public async Task Pack_IntoAFullDisk_LeavesNoFileUnderItsName()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs ulimit");
        var program = Path.Combine(SharedData.Repository, "artifacts", "bin", "Catchlight.Cli", "release", "catchlight");
        // A limit on the size of files fails a write as a full disk does. The runtime's own memory counts as a file where it is mapped twice.
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sh", ["-c", $"trap '' XFSZ; ulimit -f 20; DOTNET_EnableWriteXorExecute=0 exec \"{program}\" evidence pack case -o case.zip"]) { WorkingDirectory = _folder.Path, RedirectStandardError = true })!;
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(3, process.ExitCode);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(["case"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Verify_AChangedPack_NamesTheFileAndEnds1()
    {
        await Run("evidence", "pack", "case", "-o", "case.zip");
        var bytes = await File.ReadAllBytesAsync(Pack, TestContext.Current.CancellationToken);
        bytes[bytes.AsSpan().IndexOf("She called at about nine."u8)] ^= 1;
        _folder.Write("changed.zip", bytes);
        _folder.Write("other.zip", "no pack");
        var result = await Run("evidence", "verify", "case.zip", "changed.zip", "other.zip", "missing.zip", "--json");
        Assert.Equal(3, result.ExitCode);
        Assert.Equal([true, false, false], result.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("intact").GetBoolean()));
        Assert.Contains(result.Errors, line => line.StartsWith("changed.zip: data/002-call.md: It was changed", StringComparison.Ordinal));
        Assert.Equal(1, (await Run("evidence", "verify", "changed.zip")).ExitCode);
        Assert.Equal(1, (await Run("evidence", "verify", "case.zip", "--number", new string('0', 64))).ExitCode);
        Assert.Equal(2, (await Run("evidence", "verify", "case.zip", "--number", "12")).ExitCode);
    }

    private Task<CommandLine.Result> Run(params string[] arguments) => CommandLine.Run(_folder.Path, arguments);

    private string Read(string path)
    {
        using var zip = ZipFile.OpenRead(Pack);
        using var reader = new StreamReader(zip.Entries.Single(entry => entry.FullName.EndsWith("/" + path, StringComparison.Ordinal)).Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
