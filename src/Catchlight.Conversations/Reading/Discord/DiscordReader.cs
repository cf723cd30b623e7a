using System.Text.Json;
using Catchlight.Conversations.Reading.Json;
using Catchlight.Conversations.Reading.Texts;

namespace Catchlight.Conversations.Reading.Discord;

/// <summary>Reads the JSON of DiscordChatExporter: one channel, with its messages and who wrote them.</summary>
internal static class DiscordReader
{
    public static bool Fits(JsonElement root) => root.Field("channel"u8) is { ValueKind: JsonValueKind.Object } && root.Field("messages"u8) is { ValueKind: JsonValueKind.Array }
        && (root.Field("guild"u8) is not null || root.Field("messageCount"u8) is not null || root.Field("dateRange"u8) is not null);

    public static ConversationFormat Read(JsonElement root, string place, ExportDraft export)
    {
        var conversation = export.Begin(root.Field("channel"u8)?.Text("name"u8));
        JsonExports.Each(root.List("messages"u8), place, export, message => Add(message, conversation, export));
        return ConversationFormat.Discord;
    }

    private static bool Add(JsonElement message, ConversationDraft conversation, ExportDraft export)
    {
        var author = message.Field("author"u8) ?? default;
        var kind = KindOf(message);
        return conversation.Add(kind == MessageKind.System ? null : export.Name(author.Text("name"u8) ?? author.Text("nickname"u8) ?? ""),
            Moments.FromIso(message.Text("timestamp"u8)), message.Text("content"u8) ?? "", kind);
    }

    private static MessageKind KindOf(JsonElement message)
    {
        if (message.Text("type"u8) is { } type and not ("Default" or "Reply"))
            return type == "Call" ? MessageKind.Call : MessageKind.System;
        if (message.List("attachments"u8).FirstOrDefault() is { ValueKind: JsonValueKind.Object } file)
            return FileNames.KindOf(file.Text("fileName"u8)) ?? MessageKind.Attachment;
        return message.HasSome("stickers"u8) ? MessageKind.Attachment : MessageKind.Text;
    }
}
