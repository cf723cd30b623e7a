using Catchlight.Conversations.Reading.Meta;
using Catchlight.Conversations.Reading.Sms;
using Catchlight.Conversations.Reading.Telegram;

namespace Catchlight.Conversations.Reading.Markup;

/// <summary>Tells exports in HTML and XML apart by their tags, and reads them.</summary>
internal static class MarkupExports
{
    private const int Beginning = 2000;

    /// <summary>Whether a text may be HTML or XML.</summary>
    public static bool MayBe(ReadOnlySpan<char> text) => text.TrimStart() is ['<', '!' or '?' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..];

    /// <summary>Adds the conversations of a file, and says from which app they are; null where it is no export of messages.</summary>
    /// <param name="text">The file.</param>
    /// <param name="place">What a broken place is called: the name of a file in an archive, or "The file".</param>
    /// <param name="export">Where the conversations go.</param>
    public static ConversationFormat? Read(string text, string place, ExportDraft export)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Beginning));
        return head.Contains("<smses", StringComparison.OrdinalIgnoreCase) ? SmsXml.Read(text, place, export)
            : MetaHtml.Fits(text) ? MetaHtml.Read(text, place, export)
            : TelegramHtml.Fits(text) ? TelegramHtml.Read(text, place, export)
            : null;
    }
}
