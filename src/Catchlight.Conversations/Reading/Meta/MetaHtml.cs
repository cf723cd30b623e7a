using Catchlight.Conversations.Reading.Markup;

namespace Catchlight.Conversations.Reading.Meta;

/// <summary>
/// Reads the messages in "Download your information" of Instagram and Facebook in HTML. The classes of its tags are not meant to be read, but
/// have stayed: a message (<c>_a6-g</c>) has a name (<c>_a6-h</c>), a content (<c>_a6-p</c>) and a time (<c>_a6-o</c>); until 2021 they had others.
/// </summary>
internal static class MetaHtml
{
    public static bool Fits(string text) => text.Contains(" _a6-g", StringComparison.Ordinal) && text.Contains("_a6-h", StringComparison.Ordinal)
        || text.Contains(" _2lej", StringComparison.Ordinal) && text.Contains("_2lek", StringComparison.Ordinal);

    public static ConversationFormat? Read(string text, string place, ExportDraft export)
    {
        // Parts of one chat lie in one folder of a download.
        var folder = place.LastIndexOf('/') is > 0 and var slash ? place[..slash] : null;
        var title = TitleOf(text);
        var conversation = folder is null ? export.Begin(title) : export.Of(folder, title);
        conversation.IsNewestFirst = true;
        conversation.OtherIs(title);
        var before = conversation.Count;
        new MetaHtmlPage(place, conversation, export).Read(text);
        return conversation.Count == before ? null : MetaApp.ByPath(place) ?? MetaApp.ByPath(text) ?? ConversationFormat.Instagram;
    }

    private static string? TitleOf(string text)
    {
        var reader = new MarkupReader(text);
        while (reader.Read())
            if (reader.Token == MarkupToken.Open && reader.Is("title"))
                return reader.Read() && reader.Token == MarkupToken.Text ? MarkupReader.Decode(reader.Raw) : null;
            else if (reader.Is("body"))
                break;
        return null;
    }
}
