using System.Text.Json;
using Catchlight.Conversations.Reading.Json;

namespace Catchlight.Conversations.Reading.Meta;

/// <summary>Tells Instagram from Messenger: their files have the same shape, so what is in them decides.</summary>
internal static class MetaApp
{
    private const int Sample = 500;

    /// <summary>Which app a file is from. What says nothing is Instagram's, whose plain chats have no field that only they have.</summary>
    public static ConversationFormat Of(JsonElement root, string place, bool encrypted)
    {
        if (encrypted)
            return ConversationFormat.Messenger;
        if (ByPath(place) is { } named)
            return named;
        if (root.Field("thread_type"u8) is not null)
            return ConversationFormat.Messenger;
        foreach (var message in root.List("messages"u8).Take(Sample))
            if (ByMessage(message) is { } format)
                return format;
        return ConversationFormat.Instagram;
    }

    /// <summary>Which app a path inside a download, or a page that links there, is from; null where it does not say.</summary>
    public static ConversationFormat? ByPath(ReadOnlySpan<char> path) =>
        path.Contains("your_instagram_activity", StringComparison.OrdinalIgnoreCase) ? ConversationFormat.Instagram
        : path.Contains("your_facebook_activity", StringComparison.OrdinalIgnoreCase) || path.Contains("your_activity_across_facebook", StringComparison.OrdinalIgnoreCase) ? ConversationFormat.Messenger
        : null;

    private static ConversationFormat? ByMessage(JsonElement message)
    {
        if (message.ValueKind != JsonValueKind.Object)
            return null;
        if (message.Text("type"u8) is "Generic" or "Share" or "Call" or "Subscribe" or "Unsubscribe")
            return ConversationFormat.Messenger;
        var file = Uri(message.List("photos"u8)) ?? Uri(message.List("videos"u8)) ?? Uri(message.List("audio_files"u8));
        if (file is not null && ByPath(file) is { } format)
            return format;
        return message.Field("share"u8)?.Text("link"u8)?.Contains("instagram.com/", StringComparison.OrdinalIgnoreCase) == true ? ConversationFormat.Instagram : null;
    }

    private static string? Uri(JsonElement.ArrayEnumerator files) => files.FirstOrDefault() is { ValueKind: JsonValueKind.Object } file ? file.Text("uri"u8) : null;
}
