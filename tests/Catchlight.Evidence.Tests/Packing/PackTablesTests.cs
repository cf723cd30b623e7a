using System.Text;
using System.Text.Json;
using Catchlight.Evidence.Cases;

namespace Catchlight.Evidence.Tests.Packing;

public sealed class PackTablesTests
{
    [Fact]
    public async Task TimelineJson_AMessageWithSigns_HasEachWithItsStage()
    {
        var help = new WarningSign("wants-to-die", null, "Someone feels so bad that they speak of dying.");
        var pack = await MadePack.Bytes(await MadePack.Contents() with
        {
            Messages = [new TimelineEntry(null, TimelineKind.Message, "Anna", "pay", new Origin("chat.zip", 1)) { Signs = [MadePack.Threat, help] }],
        });
        using var document = JsonDocument.Parse(IndependentBag.Files(pack)["timeline.json"]);
        var signs = document.RootElement.GetProperty("entries").EnumerateArray().Single(entry => entry.GetProperty("kind").GetString() == "message").GetProperty("signs");
        Assert.Equal(
            ["threat-to-share threat They say that they will show it to other people.", "wants-to-die  Someone feels so bad that they speak of dying."],
            signs.EnumerateArray().Select(sign => $"{sign.GetProperty("id").GetString()} {sign.GetProperty("stage").GetString()} {sign.GetProperty("text").GetString()}"));
    }

    [Fact]
    public async Task IdentifiersCsv_OneThatMayBeThePersonsOwn_SaysSoAndComesLast()
    {
        var unsure = new Identifier(IdentifierKind.Phone, "+447700900123", null, new Origin("a.txt", 1)) { IsUnsure = true };
        var pack = await MadePack.Bytes(await MadePack.Contents() with
        {
            Found = [unsure, new Identifier(IdentifierKind.Email, "a@b.example", null, new Origin("a.txt", 2)), unsure with { Value = "+447700900124" }, unsure with { Value = "+447700900124", IsUnsure = false }],
        });
        var lines = Encoding.UTF8.GetString(IndependentBag.Files(pack)["identifiers.csv"]).Split("\r\n");
        Assert.Equal(["email,a@b.example,,other,\"a.txt, message 2\"", "phone,+447700900124,,other,\"a.txt, message 1\"", "phone,+447700900123,,not-known,\"a.txt, message 1\"", ""], lines[^4..]);
    }
}
