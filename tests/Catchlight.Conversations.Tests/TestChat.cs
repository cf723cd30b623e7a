using System.Globalization;
using Catchlight.Conversations.Judging;

namespace Catchlight.Conversations.Tests;

/// <summary>A conversation written as lines: "t: " is the other, "m: " the person, "?: " nobody known; &lt;picture&gt; and &lt;call&gt; are what they say.</summary>
internal static class TestChat
{
    public const string Other = "Alex";

    public const string Owner = "Me";

    public static Conversation Of(params string[] lines) => new(null, [.. lines.Select(Sender).OfType<string>().Distinct()], [.. lines.Select(Line)])
    {
        Owner = lines.Any(line => line[0] == 'm') ? Owner : null,
    };

    public static Conversation Email(string text, bool pictures = false) => new("A subject", ["someone@example.org"],
        [new(1, "someone@example.org", null, text, MessageKind.Email) { Email = new(["someone@example.org"], ["me@example.org"], "A subject", pictures) }]);

    public static Judgement Judge(params string[] lines) => Judge(Of(lines));

    public static Judgement Judge(Conversation conversation, JudgingOptions? options = null) => ConversationJudge.Judge(conversation, options, TestContext.Current.CancellationToken);

    private static Message Line(string line, int index)
    {
        var text = line[3..];
        var kind = text switch { "<picture>" => MessageKind.Picture, "<call>" => MessageKind.Call, _ => MessageKind.Text };
        var sent = DateTime.Parse("2026-03-14T20:00", CultureInfo.InvariantCulture).AddMinutes(index);
        return new(index + 1, Sender(line), new MessageTime(sent, null), kind == MessageKind.Text ? text : "", kind);
    }

    private static string? Sender(string line) => line[0] switch { 't' => Other, 'm' => Owner, _ => null };
}
