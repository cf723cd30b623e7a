using System.Text.Json;
using Catchlight.Conversations.Reading.Json;
using Catchlight.Conversations.Reading.Markup;

namespace Catchlight.Conversations.Reading.Snapchat;

/// <summary>
/// Reads <c>chat_history.json</c> and <c>snap_history.json</c> of Snapchat's "My Data". Until 2023 they had lists of what was received and sent
/// (<c>"Received Saved Chat History"</c>); since then they have a list for each conversation.
/// </summary>
internal static class SnapchatReader
{
    private const string Owner = "Me";

    public static bool Fits(JsonElement root) => root.ValueKind == JsonValueKind.Object && Lists(root).Any(list => list.Value.EnumerateArray().Any(IsMessage));

    public static ConversationFormat Read(JsonElement root, string place, ExportDraft export)
    {
        foreach (var list in Lists(root))
        {
            var name = list.NameText();
            var (received, sent) = (name.StartsWith("Received ", StringComparison.Ordinal), name.StartsWith("Sent ", StringComparison.Ordinal));
            JsonExports.Each(list.Value.EnumerateArray(), place, export, message => !IsMessage(message)
                || (received || sent ? AddOld(message, received, export) : Add(message, name, export)));
        }
        return ConversationFormat.Snapchat;
    }

    private static IEnumerable<JsonProperty> Lists(JsonElement root) => root.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Array);

    private static bool IsMessage(JsonElement message) => message.Field("Media Type"u8) is not null && message.Field("Created"u8) is not null;

    private static bool AddOld(JsonElement message, bool received, ExportDraft export)
    {
        var other = message.Text(received ? "From"u8 : "To"u8) ?? "";
        var conversation = export.Of(other, other);
        conversation.Owner = Owner;
        return conversation.Add(received ? export.Name(other) : Owner, Moments.FromIso(message.Text("Created"u8)), Decode(message.Text("Text"u8)), KindOf(message));
    }

    private static bool Add(JsonElement message, string key, ExportDraft export)
    {
        var conversation = export.Of(key, message.Text("Conversation Title"u8) ?? key);
        var sender = export.Name(message.Text("From"u8) ?? "");
        if (message.IsTrue("IsSender"u8))
            conversation.Owner = sender;
        var kind = KindOf(message);
        // The name says microseconds, but the number has milliseconds.
        var sent = message.Milliseconds("Created(microseconds)"u8) ?? Moments.FromIso(message.Text("Created"u8));
        return conversation.Add(kind == MessageKind.System ? null : sender, sent, Decode(message.Text("Content"u8)), kind);
    }

    private static string Decode(string? text) => text is null ? "" : MarkupReader.Decode(text);

    private static MessageKind KindOf(JsonElement message) => message.Text("Media Type"u8)?.ToUpperInvariant() switch
    {
        "TEXT" or "SHARE" or "NOTE" or "LOCATION" or null => MessageKind.Text,
        "IMAGE" or "PHOTO" => MessageKind.Picture,
        "VIDEO" => MessageKind.Video,
        "AUDIO" or "VOICE" => MessageKind.Audio,
        "STATUSERASEDMESSAGE" => MessageKind.Deleted,
        { } type when type.StartsWith("STATUS", StringComparison.Ordinal) => type.Contains("CALL", StringComparison.Ordinal) ? MessageKind.Call : MessageKind.System,
        _ => MessageKind.Attachment,
    };
}
