using System.Text.Json;
using Catchlight.Conversations.Reading.Json;
using Catchlight.Conversations.Reading.Texts;

namespace Catchlight.Conversations.Reading.Meta;

/// <summary>
/// Reads the messages in "Download your information" of Instagram and Facebook (<c>message_1.json</c>: <c>sender_name</c>, <c>timestamp_ms</c>,
/// <c>content</c>), and those of Messenger's end-to-end encrypted chats (<c>senderName</c>, <c>timestamp</c>, <c>text</c>).
/// </summary>
internal static class MetaJson
{
    public static bool Fits(JsonElement root) => root.List("messages"u8).FirstOrDefault() is { ValueKind: JsonValueKind.Object } first
        && (first.Field("sender_name"u8) is not null && first.Field("timestamp_ms"u8) is not null || IsEncrypted(first));

    public static ConversationFormat Read(JsonElement root, string place, ExportDraft export)
    {
        var encrypted = IsEncrypted(root.List("messages"u8).First());
        var title = Mojibake.Mend(root.Text("title"u8) ?? root.Text("threadName"u8) ?? "");
        var conversation = root.Text("thread_path"u8) is { Length: > 0 } thread ? export.Of(thread, title) : export.Begin(title);
        conversation.OtherIs(title);
        JsonExports.Each(root.List("messages"u8), place, export, message => encrypted ? AddEncrypted(message, conversation, export) : Add(message, conversation, export));
        return MetaApp.Of(root, place, encrypted);
    }

    private static bool IsEncrypted(JsonElement message) => message.Field("senderName"u8) is not null && message.Field("timestamp"u8) is not null;

    private static bool Add(JsonElement message, ConversationDraft conversation, ExportDraft export)
    {
        var text = Mojibake.Mend(message.Text("content"u8) ?? "");
        if (message.Field("share"u8) is { } share)
            text = $"{text}\n{Mojibake.Mend(share.Text("share_text"u8) ?? "")}\n{share.Text("link"u8)}".Trim();
        var kind = KindOf(message);
        var liked = kind == MessageKind.Text && MetaWords.IsReaction(text);
        return conversation.Add(liked ? null : export.Name(Mojibake.Mend(message.Text("sender_name"u8) ?? "")), message.Milliseconds("timestamp_ms"u8), text, liked ? MessageKind.System : kind);
    }

    private static MessageKind KindOf(JsonElement message) =>
        message.IsTrue("is_unsent"u8) ? MessageKind.Deleted
        : message.Field("call_duration"u8) is not null || message.Text("type"u8) is "Call" ? MessageKind.Call
        : message.HasSome("photos"u8) || message.HasSome("gifs"u8) ? MessageKind.Picture
        : message.HasSome("videos"u8) ? MessageKind.Video
        : message.HasSome("audio_files"u8) ? MessageKind.Audio
        : message.HasSome("files"u8) || message.Field("sticker"u8) is not null ? MessageKind.Attachment
        : message.Text("type"u8) is "Subscribe" or "Unsubscribe" ? MessageKind.System
        : MessageKind.Text;

    private static bool AddEncrypted(JsonElement message, ConversationDraft conversation, ExportDraft export)
    {
        var file = message.List("media"u8).FirstOrDefault() is { ValueKind: JsonValueKind.Object } media ? FileNames.KindOf(media.Text("uri"u8)) ?? MessageKind.Attachment : (MessageKind?)null;
        var kind = message.IsTrue("isUnsent"u8) ? MessageKind.Deleted : file ?? MessageKind.Text;
        return conversation.Add(export.Name(message.Text("senderName"u8) ?? ""), message.Milliseconds("timestamp"u8), message.Text("text"u8) ?? "", kind);
    }
}
