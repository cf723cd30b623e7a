using System.Globalization;

namespace Catchlight.Conversations.Reading.Telegram;

/// <summary>Reads <c>messages.html</c> of Telegram Desktop. A chat of many messages has several pages; those of one folder are one chat.</summary>
internal static class TelegramHtml
{
    public static bool Fits(string text) => text.Contains("class=\"message default", StringComparison.Ordinal) && text.Contains("class=\"page_header", StringComparison.Ordinal);

    public static ConversationFormat Read(string text, string place, ExportDraft export)
    {
        var folder = place.LastIndexOf('/') is var slash and >= 0 ? place[..slash] : "";
        new TelegramHtmlPage(folder, export).Read(text);
        return ConversationFormat.Telegram;
    }

    /// <summary>A time as it stands in the title of a date: "14.03.2026 21:07:11 UTC+01:00", or without an offset in older exports.</summary>
    public static MessageTime? Time(ReadOnlySpan<char> text)
    {
        var zone = text.IndexOf(" UTC");
        var written = zone < 0 ? text : text[..zone];
        if (!DateTime.TryParseExact(written.Trim(), "dd.MM.yyyy HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return null;
        var offset = zone < 0 ? default : text[(zone + 4)..].Trim();
        if (offset is not ['+' or '-', ..] || !TimeSpan.TryParseExact(offset[1..], "hh\\:mm", CultureInfo.InvariantCulture, out var span) || span.TotalHours > 14)
            return new MessageTime(local, null);
        return new MessageTime(local, offset[0] == '-' ? -span : span);
    }
}
