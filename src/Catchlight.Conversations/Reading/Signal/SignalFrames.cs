using System.Text.Json;
using Catchlight.Conversations.Reading.Json;

namespace Catchlight.Conversations.Reading.Signal;

/// <summary>
/// The frames of Signal's backup format, as its export writes them: people and groups (<c>recipient</c>), chats with them (<c>chat</c>), then the
/// messages (<c>chatItem</c>), which name both by number.
/// </summary>
internal sealed class SignalFrames(ExportDraft export)
{
    private const string Owner = "Me";

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _chats = new(StringComparer.Ordinal);

    public static bool IsFrame(JsonElement value) => value.Field("chatItem"u8) is not null || value.Field("recipient"u8) is not null || value.Field("chat"u8) is not null;

    /// <summary>Takes in a frame; one of another kind is passed over. False to stop.</summary>
    public bool Add(JsonElement frame)
    {
        if (frame.Field("recipient"u8) is { } recipient && Id(recipient, "id"u8) is { } id)
            _names[id] = export.Name(NameOf(recipient));
        else if (frame.Field("chat"u8) is { } chat && Id(chat, "id"u8) is { } chatId && Id(chat, "recipientId"u8) is { } other)
            _chats[chatId] = other;
        else if (frame.Field("chatItem"u8) is { } item)
            return AddItem(item);
        return true;
    }

    private bool AddItem(JsonElement item)
    {
        var chat = Id(item, "chatId"u8) ?? "";
        var conversation = export.Of(chat, _chats.TryGetValue(chat, out var other) ? _names.GetValueOrDefault(other) : null);
        var outgoing = item.Field("outgoing"u8) is not null;
        var sender = outgoing ? Owner : Id(item, "authorId"u8) is { } author ? _names.GetValueOrDefault(author) : null;
        if (outgoing)
            conversation.Owner = Owner;
        var standard = item.Field("standardMessage"u8) ?? default;
        var kind = item.Field("updateMessage"u8) is { } update ? (IsCall(update) ? MessageKind.Call : MessageKind.System)
            : item.Field("remoteDeletedMessage"u8) is not null ? MessageKind.Deleted
            : item.Field("stickerMessage"u8) is not null || item.Field("contactMessage"u8) is not null ? MessageKind.Attachment
            : standard.List("attachments"u8).FirstOrDefault() is { ValueKind: JsonValueKind.Object } file ? FileKind(file)
            : item.Field("viewOnceMessage"u8) is not null ? MessageKind.Picture
            : MessageKind.Text;
        return conversation.Add(kind == MessageKind.System ? null : sender, item.Milliseconds("dateSent"u8), standard.Field("text"u8)?.Text("body"u8) ?? "", kind);
    }

    private static bool IsCall(JsonElement update) => update.Field("individualCall"u8) is not null || update.Field("groupCall"u8) is not null;

    private static MessageKind FileKind(JsonElement file) => file.Field("pointer"u8)?.Text("contentType"u8) switch
    {
        { } type when type.StartsWith("image/", StringComparison.OrdinalIgnoreCase) => MessageKind.Picture,
        { } type when type.StartsWith("video/", StringComparison.OrdinalIgnoreCase) => MessageKind.Video,
        { } type when type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase) => MessageKind.Audio,
        _ => MessageKind.Attachment,
    };

    private static string NameOf(JsonElement recipient)
    {
        if (recipient.Field("self"u8) is not null)
            return Owner;
        if (recipient.Field("group"u8)?.Field("snapshot"u8)?.Field("title"u8)?.Text("title"u8) is { } group)
            return group;
        var contact = recipient.Field("contact"u8) ?? default;
        var name = $"{contact.Text("systemGivenName"u8) ?? contact.Text("profileGivenName"u8)} {contact.Text("systemFamilyName"u8) ?? contact.Text("profileFamilyName"u8)}".Trim();
        return name.Length > 0 ? name : contact.Number("e164"u8) is { } phone ? $"+{phone.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : contact.Text("username"u8) ?? "";
    }

    // Numbers of 64 bits are text in JSON of protocol buffers, but not everywhere.
    private static string? Id(JsonElement element, ReadOnlySpan<byte> name) => element.Field(name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.AsText(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };
}
