using System.Text;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Packing;
using Catchlight.Evidence.Tests.Packing;

namespace Catchlight.Evidence.Tests.Reports;

public sealed class WarningSignsTests
{
    private static readonly WarningSign Demand = new("money-demand", new WarningStage(7, "demand", "The demand"), "They want money, gift cards or coins.");

    [Fact]
    public async Task Report_MessagesWithSigns_HasEachStageOnceWithItsFirstLine()
    {
        var html = await Html(
            Message("2026-03-14T21:05", 1, "pay or I post it", Demand, MadePack.Threat), Message("2026-03-14T21:06", 2, "I will post it now", MadePack.Threat), Message("2026-03-14T21:07", 3, "hello"));
        var part = Part(html, "What the messages show", "Names, addresses and numbers");
        Assert.True(part.IndexOf("The threat", StringComparison.Ordinal) < part.IndexOf("The demand", StringComparison.Ordinal), part);
        Assert.Contains("14 March 2026, 21:05 (21:05 UTC)\nAnna: pay or I post it\nThey say that they will show it to other people.\nFrom: chat.zip, message 1", part, StringComparison.Ordinal);
        Assert.DoesNotContain("I will post it now", part, StringComparison.Ordinal);
        Assert.Contains("It does not say what anyone is.", part, StringComparison.Ordinal);
        Assert.DoesNotContain('%', part);
        Assert.Contains("I will post it now\nWarning signs: They say that they will show it to other people.\nFrom", Part(html, "What happened when", "What is in this pack"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_MessagesWithoutSigns_SaysThatThisProvesNothing() =>
        Assert.Contains("It found none. This proves nothing", Part(await Html(Message("2026-03-14T21:05", 1, "hello")), "What the messages show", "Names, addresses and numbers"), StringComparison.Ordinal);

    [Fact]
    public async Task Report_ACallForHelp_StandsBeforeEverythingElse()
    {
        var help = new WarningSign("wants-to-die", null, "Someone feels so bad that they speak of dying.");
        var part = Part(await Html(Message("2026-03-14T21:05", 1, "pay", Demand), Message("2026-03-14T21:09", 2, "I can't go on", help)), "What the messages show", "Names, addresses and numbers");
        Assert.True(part.IndexOf("That comes first.", StringComparison.Ordinal) < part.IndexOf("A program looked", StringComparison.Ordinal));
        Assert.Contains("I can&#39;t go on", part, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_MoreLinesThanItHasRoomFor_KeepsTheThreats()
    {
        var talk = new WarningSign("fast-flattery", new WarningStage(2, "rapport", "Getting close"), "They are very nice, very fast.");
        var html = await Html([.. Enumerable.Range(0, 400).Select(i => Message("2026-03-14T20:00", i + 1, "so lovely", talk)), Message("2026-03-14T21:05", 401, "I send it to your mum", MadePack.Threat)]);
        Assert.Contains("I send it to your mum\nWarning signs", html, StringComparison.Ordinal);
        Assert.Contains("300 lines of ", html, StringComparison.Ordinal);
    }

    private static TimelineEntry Message(string when, int number, string text, params WarningSign[] signs) =>
        new(MadePack.Time(when), TimelineKind.Message, "Anna", text, new Origin("chat.zip", number)) { Signs = signs, IsKey = signs.Length > 0 };

    private static async Task<string> Html(params TimelineEntry[] messages)
    {
        var contents = await MadePack.Contents();
        return Encoding.UTF8.GetString(IndependentBag.Files(await MadePack.Bytes(contents with { Messages = messages }))["report.html"]);
    }

    private static string Part(string html, string from, string to) => html[html.IndexOf(from, StringComparison.Ordinal)..html.IndexOf($">{to}<", StringComparison.Ordinal)];
}
