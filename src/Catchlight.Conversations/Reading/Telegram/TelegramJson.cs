using System.Globalization;
using System.Text;
using System.Text.Json;
using Catchlight.Conversations.Reading.Json;
using Catchlight.Conversations.Reading.Texts;

namespace Catchlight.Conversations.Reading.Telegram;

/// <summary>Reads <c>result.json</c> of Telegram Desktop: one chat, or all of them under <c>chats.list</c>.</summary>
internal static class TelegramJson
{
    public static bool Fits(JsonElement root) => Chats(root).Any(IsChat);

    public static ConversationFormat Read(JsonElement root, string place, ExportDraft export)
    {
        // "user123" in a message is 123 here; whose export it is, is only in exports of everything.
        var owner = root.Field("personal_information"u8)?.Number("user_id"u8) is { } id ? string.Create(CultureInfo.InvariantCulture, $"user{id}") : null;
        foreach (var chat in Chats(root).Where(IsChat))
        {
            var conversation = export.Begin(chat.Text("name"u8));
            if (chat.Text("type"u8) is "personal_chat")
                conversation.OtherIs(chat.Text("name"u8));
            JsonExports.Each(chat.List("messages"u8), place, export, message => Add(message, owner, conversation, export));
        }
        return ConversationFormat.Telegram;
    }

    private static IEnumerable<JsonElement> Chats(JsonElement root)
    {
        if (root.Field("messages"u8) is not null)
            return [root];
        return (root.Field("chats"u8)?.List("list"u8) ?? default).Concat(root.Field("left_chats"u8)?.List("list"u8) ?? default);
    }

    private static bool IsChat(JsonElement chat) => chat.List("messages"u8).FirstOrDefault() is { ValueKind: JsonValueKind.Object } first
        && (first.Field("date_unixtime"u8) is not null || first.Field("date"u8) is not null) && first.Field("type"u8) is not null;

    private static bool Add(JsonElement message, string? owner, ConversationDraft conversation, ExportDraft export)
    {
        var sent = Moments.FromBoth(message.Text("date"u8), message.Number("date_unixtime"u8));
        if (message.Text("type"u8) is "service")
            return AddService(message, sent, conversation, export);
        var sender = export.Name(message.Text("from"u8) ?? message.Text("from_id"u8) ?? "");
        if (owner is not null && message.Text("from_id"u8) == owner)
            conversation.Owner = sender;
        var text = TextOf(message);
        if (message.Field("contact_information"u8) is { } contact)
            text = $"{text}\n{contact.Text("first_name"u8)} {contact.Text("last_name"u8)} {contact.Text("phone_number"u8)}";
        return conversation.Add(sender, sent, text, KindOf(message));
    }

    private static bool AddService(JsonElement message, MessageTime? sent, ConversationDraft conversation, ExportDraft export)
    {
        var action = message.Text("action"u8) ?? "";
        var actor = message.Text("actor"u8);
        return action == "phone_call"
            ? conversation.Add(actor is null ? null : export.Name(actor), sent, message.Text("discard_reason"u8) is "missed" ? "Missed call" : "Call", MessageKind.Call)
            : conversation.Add(null, sent, $"{actor} {action.Replace('_', ' ')} {TextOf(message)}".Trim(), MessageKind.System);
    }

    // A string, or pieces: strings, and objects with a text and sometimes the address behind it.
    private static string TextOf(JsonElement message)
    {
        if (message.Text("text"u8) is { } plain)
            return plain;
        var text = new StringBuilder();
        foreach (var piece in message.List("text"u8))
        {
            var part = piece.ValueKind == JsonValueKind.String ? piece.AsText() : piece.Text("text"u8) ?? "";
            text.Append(part);
            if (piece.Text("href"u8) is { } href && href != part)
                text.Append(CultureInfo.InvariantCulture, $" ({href})");
        }
        return text.ToString();
    }

    private static MessageKind KindOf(JsonElement message) => message.Text("media_type"u8) switch
    {
        "video_file" or "video_message" or "animation" => MessageKind.Video,
        "voice_message" or "audio_file" => MessageKind.Audio,
        "sticker" => MessageKind.Attachment,
        _ when message.Field("photo"u8) is not null => MessageKind.Picture,
        _ when message.Field("contact_information"u8) is not null => MessageKind.Attachment,
        _ when message.Text("file"u8) is { } file => FileNames.KindOf(message.Text("file_name"u8) ?? file) ?? MessageKind.Attachment,
        _ => MessageKind.Text,
    };
}
