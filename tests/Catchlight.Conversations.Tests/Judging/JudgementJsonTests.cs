using System.Text.Json;
using Catchlight.Conversations.Identifiers;
using Catchlight.Conversations.Judging;

namespace Catchlight.Conversations.Tests.Judging;

public sealed class JudgementJsonTests
{
    [Fact]
    public void Line_SeveralConversations_TellsTheGravestAndCountsTheRest()
    {
        var harmless = TestChat.Of("t: hello", "m: hi") with { Title = "Sam" };
        var threat = TestChat.Of("t: i have ur nudes", "t: pay me $500 or i send it to \"all\" ur friends, @alex.k") with { Title = "Alex" };
        var export = new ConversationExport(ConversationFormat.Instagram, [harmless, threat], [], 3, 7, ["A remark"]);
        var judgements = ConversationJudge.JudgeAll(export, cancellation: TestContext.Current.CancellationToken);
        var identifiers = IdentifierReader.Read(judgements[0].Conversation, new() { Format = export.Format }, TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(JudgementJson.Line("chat.zip", export, judgements, identifiers));
        var root = json.RootElement;
        Assert.Equal(["path", "format", "messages", "skipped", "kind", "crisis", "stages", "identifiers", "next", "advice"], root.EnumerateObject().Take(10).Select(field => field.Name));
        Assert.Equal(("chat.zip", "instagram", 4, 3, "sextortion", false), (Text("path"), Text("format"), root.GetProperty("messages").GetInt32(), root.GetProperty("skipped").GetInt32(), Text("kind"), root.GetProperty("crisis").GetBoolean()));
        var stages = root.GetProperty("stages").EnumerateArray().ToList();
        Assert.Equal(["switch", "threat", "demand"], stages.Select(stage => stage.GetProperty("stage").GetString()));
        Assert.Equal("2026-03-14T20:00", stages[0].GetProperty("at").GetString());
        var sign = stages[1].GetProperty("signs")[0];
        Assert.Equal(("threat-to-share", 2), (sign.GetProperty("id").GetString(), sign.GetProperty("message").GetInt32()));
        Assert.Contains("\"all\" ur friends", sign.GetProperty("quote").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(sign.GetProperty("text").GetString()!);
        Assert.Contains(root.GetProperty("identifiers").EnumerateArray(), identifier => identifier.GetProperty("type").GetString() == "handle");
        Assert.Equal(root.GetProperty("advice").GetArrayLength(), root.GetProperty("steps").GetArrayLength());
        Assert.Equal((2, "Alex"), (root.GetProperty("conversations").GetInt32(), Text("title")));
        var other = Assert.Single(root.GetProperty("others").EnumerateArray());
        Assert.Equal(("Sam", "none"), (other.GetProperty("title").GetString(), other.GetProperty("kind").GetString()));
        Assert.Contains(root.GetProperty("remarks").EnumerateArray(), remark => remark.GetString() == "A remark");

        string? Text(string name) => root.GetProperty(name).GetString();
    }

    [Fact]
    public void Line_NoTimes_SaysNull()
    {
        var chat = TestChat.Of("?: if you don't pay i will post your nudes");
        chat = chat with { Messages = [.. chat.Messages.Select(message => message with { Sent = null })] };
        var export = new ConversationExport(ConversationFormat.Pasted, [chat], [], 0, 0, []);
        using var json = JsonDocument.Parse(JudgementJson.Line("pasted.txt", export, ConversationJudge.JudgeAll(export, cancellation: TestContext.Current.CancellationToken), new([], [], [])));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("stages")[0].GetProperty("at").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("title").ValueKind);
    }
}
