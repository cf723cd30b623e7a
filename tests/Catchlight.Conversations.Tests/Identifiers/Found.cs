using Catchlight.Conversations.Identifiers;

namespace Catchlight.Conversations.Tests.Identifiers;

/// <summary>What is found in a text.</summary>
internal static class Found
{
    public static ConversationIdentifiers In(string text, ConversationFormat? format = null, string? country = null) => In([text], format, country);

    public static ConversationIdentifiers In(IEnumerable<string> texts, ConversationFormat? format = null, string? country = null) =>
        IdentifierReader.Read(new Conversation(null, ["a"], [.. texts.Select((text, i) => new Message(i + 1, "a", null, text, MessageKind.Text))]), new IdentifierOptions { Format = format, Country = country }, TestContext.Current.CancellationToken);

    /// <summary>Each as "type service value".</summary>
    public static string[] Lines(this ConversationIdentifiers found) => [.. found.Identifiers.Select(identifier => $"{identifier.Type} {identifier.Service ?? "-"} {identifier.Value}")];
}
