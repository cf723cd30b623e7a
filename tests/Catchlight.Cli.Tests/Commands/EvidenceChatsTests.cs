using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Catchlight.Cli.Tests.Commands;

/// <summary>Chats of several apps in one pack: who of them the person is, what leads to somebody else, and which warning signs are where.</summary>
public sealed class EvidenceChatsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public EvidenceChatsTests()
    {
        _folder.Write("case/case.json", "{ \"timeZone\": \"Europe/London\" }");
        // One account writes with two others; nothing says whose account it is.
        _folder.Write("case/instagram.zip", Zip(
            ("your_instagram_activity/messages/inbox/anna_1/message_1.json", Instagram("anna.b_77", "sam_r",
                ("anna.b_77", "hey, i saw your profile"), ("sam_r", "hi! i am on +44 7700 900123 or @sam_r"), ("anna.b_77", "write me on whatsapp +44 7700 900456"))),
            ("your_instagram_activity/messages/inbox/kim_2/message_1.json", Instagram("kim_k", "sam_r", ("kim_k", "football?"), ("sam_r", "yes, mail me: sam.reed@example.org")))));
        _folder.Write("case/_chat.txt", """
            [14/03/2026, 21:05:30] +44 7700 900456: you look great
            [14/03/2026, 21:06:10] Sam R: thanks
            [14/03/2026, 21:20:00] +44 7700 900456: I recorded you. Pay 500 pounds or I will send your video to all your friends
            [14/03/2026, 21:21:00] +44 7700 900456: you have 10 minutes. Send to anna@pay.example
            [14/03/2026, 21:22:00] Sam R: please don't, i can't pay
            [14/03/2026, 21:23:00] +44 7700 900456: is +44 7700 900123 your number? i will send it there too
            """);
        _folder.Write("case/bluff.eml", "From: sam.reed@example.org\r\nTo: sam.reed@example.org\r\nDate: Sat, 14 Mar 2026 20:00:00 +0000\r\nSubject: last chance\r\n\r\nI hacked you. Write to payme@bad.example\r\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Pack_ChatsOfOneAccount_TellThePersonAndMarkWhatMayBeTheirs()
    {
        await Run();
        Assert.Equal(
            [
                // Kim only plays football.
                "display-name anna.b_77 other", "email anna@pay.example other", "email payme@bad.example other", "phone +447700900456 other",
                "email sam.reed@example.org not-known", "phone +447700900123 not-known", "username sam_r not-known",
            ],
            Identifiers());
        var report = Read("report.html");
        Assert.Contains("instagram.zip: The person was taken to be sam_r, because that name is in all chats of the app.", report, StringComparison.Ordinal);
        Assert.Contains("instagram.zip: Instagram User, chat 1, message 3", report, StringComparison.Ordinal);
        Assert.Contains("_chat.txt: The person was taken to be Sam R, by what was said.", report, StringComparison.Ordinal);
        Assert.Contains("We do not know whose it is. It may be the person&#39;s own.", report, StringComparison.Ordinal);
        Assert.Contains("- Phone number: +447700900123 [cross this out if it is yours]", Read("statement.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_OwnNamesThatThePersonSays_AreNowhereAmongThoseOfTheOther()
    {
        _folder.Write("case/case.json", "{ \"timeZone\": \"Europe/London\", \"me\": [\"sam_r\", \"Sam R\", \"0044 7700 900123\", \"Sam.Reed@example.org\"] }");
        await Run();
        Assert.Equal(["display-name anna.b_77 other", "email anna@pay.example other", "email payme@bad.example other", "phone +447700900456 other"], Identifiers());
        Assert.DoesNotContain("was taken to be", Read("report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_NothingTellsWhoIsWho_MarksEverything()
    {
        foreach (var file in (string[])["instagram.zip", "bluff.eml", "_chat.txt"])
            File.Delete(_folder.File("case/" + file));
        _folder.Write("case/pasted.txt", "[14/03/2026, 21:05:30] Anna: I am @anna.b_77\n[14/03/2026, 21:06:30] Sam R: mine is @sam_r\n");
        await Run();
        Assert.Equal(["username anna.b_77 not-known", "username sam_r not-known"], Identifiers());
        Assert.Contains("pasted.txt: It is not known who in it is the person.", Read("report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_AChatWithThreats_SaysSoAtEachMessageAndByStage()
    {
        await Run();
        using var timeline = JsonDocument.Parse(Read("timeline.json"));
        var entries = timeline.RootElement.GetProperty("entries").EnumerateArray().Where(entry => entry.GetProperty("from").GetString() == "_chat.txt").ToDictionary(
            entry => entry.GetProperty("message").GetInt32(), entry => entry.GetProperty("signs").EnumerateArray().Select(sign => $"{sign.GetProperty("stage").GetString()} {sign.GetProperty("id").GetString()}").ToList());
        Assert.Contains("switch has-recorded", entries[3]);
        Assert.Contains("threat threat-to-share", entries[3]);
        Assert.Contains("demand money-demand", entries[3]);
        Assert.Contains("pressure countdown", entries[4]);
        Assert.Empty(entries[2]);
        Assert.Empty(entries[5]);
        var report = Read("report.html");
        Assert.Matches("(?s)What the messages show.*<h3 dir=\"auto\">_chat\\.txt</h3>.*The threat.*14 March 2026, 21:20 \\(21:20 UTC\\).*I recorded you.*From: _chat\\.txt, message 3.*Names, addresses and numbers", report);
        Assert.DoesNotContain('%', report[report.IndexOf("<main>", StringComparison.Ordinal)..]);
    }

    [Fact]
    public async Task Pack_SomebodyWhoSpeaksOfDying_IsSaidFirst()
    {
        _folder.Write("case/second.txt", "[14/03/2026, 21:05:30] Anna: then go and kill yourself\n[14/03/2026, 21:06:30] Sam R: I want to die\n");
        var result = await Run();
        Assert.Contains("talks of dying, or is told to hurt themselves. That comes first", result.Output, StringComparison.Ordinal);
        Assert.Contains("<strong>Somebody in the messages talks of dying", Read("report.html"), StringComparison.Ordinal);
        // Who calls for help is nobody to be named.
        Assert.DoesNotContain("display-name Sam R other", Identifiers());
        Assert.DoesNotContain("display-name Sam R not-known", Identifiers());
    }

    private static byte[] Instagram(string other, string own, params (string Sender, string Text)[] messages) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        participants = new[] { new { name = other }, new { name = own } },
        messages = messages.Select((message, i) => new { sender_name = message.Sender, timestamp_ms = 1_773_500_000_000 + 60_000 * i, content = message.Text }).Reverse(),
        title = "Instagram User", thread_path = $"inbox/{other}",
    });

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        return stream.ToArray();
    }

    private async Task<CommandLine.Result> Run()
    {
        var result = await CommandLine.Run(_folder.Path, ["evidence", "pack", "case", "-o", "case.zip"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(0, (await CommandLine.Run(_folder.Path, ["evidence", "verify", "case.zip"])).ExitCode);
        return result;
    }

    private string[] Identifiers() =>
        [.. Read("identifiers.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).Select(cells => $"{cells[0]} {cells[1]} {cells[3]}").OrderBy(line => line.EndsWith("not-known", StringComparison.Ordinal)).ThenBy(line => line, StringComparer.Ordinal)];

    private string Read(string path)
    {
        using var zip = ZipFile.OpenRead(_folder.File("case.zip"));
        using var reader = new StreamReader(zip.Entries.Single(entry => entry.FullName.EndsWith("/" + path, StringComparison.Ordinal)).Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
