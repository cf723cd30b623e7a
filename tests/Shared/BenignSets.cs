using System.Text.Json;
using Catchlight.Conversations;

namespace Catchlight.Tests.Shared;

/// <summary>The ordinary conversations of the shared test data, and the scam threads beside them.</summary>
internal static class BenignSets
{
    /// <summary>Text messages, each a conversation of its own: they are of thousands of people.</summary>
    public static List<Conversation> TextMessages(string file) => [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => Of(null, [(null, line)]))];

    /// <summary>Conversations, one a line.</summary>
    public static List<Conversation> Threads(string file) => [.. File.ReadLines(file).Where(line => line.Length > 0).Select(Thread)];

    private static Conversation Thread(string line)
    {
        using var document = JsonDocument.Parse(line);
        return Of(
            document.RootElement.GetProperty("id").GetString(),
            document.RootElement.GetProperty("messages").EnumerateArray().Select(message => (message.GetProperty("from").GetString(), message.GetProperty("text").GetString()!)));
    }

    private static Conversation Of(string? title, IEnumerable<(string? Sender, string Text)> lines)
    {
        List<Message> messages = [.. lines.Select((line, i) => new Message(i + 1, line.Sender, null, line.Text, MessageKind.Text))];
        return new(title, [.. messages.Select(message => message.Sender).OfType<string>().Distinct()], messages);
    }
}
