using System.Text;

namespace Catchlight.Conversations.Reading.Markup;

/// <summary>What a person would read of a piece of HTML, as plain text.</summary>
internal static class HtmlText
{
    /// <summary>The text, with an end of line where a block or a break is. Never longer than the HTML.</summary>
    public static string Of(ReadOnlySpan<char> html)
    {
        var text = new StringBuilder();
        var reader = new MarkupReader(html);
        var hidden = false;
        while (reader.Read())
        {
            if (reader.Token == MarkupToken.Text)
            {
                if (!hidden)
                    Append(text, MarkupReader.Decode(reader.Raw));
                continue;
            }
            if (reader.Is("head") || reader.Is("title"))
                hidden = reader.Token == MarkupToken.Open && !reader.IsEmptyElement;
            else if (reader.Is("body"))
                hidden = false;
            else if (EndsLine(reader))
                NewLine(text);
        }
        return text.ToString().Trim();
    }

    private static bool EndsLine(in MarkupReader reader) => reader.Is("br") || reader.Is("p") || reader.Is("div") || reader.Is("tr") || reader.Is("li") || reader.Is("table")
        || reader.Is("h1") || reader.Is("h2") || reader.Is("h3") || reader.Is("h4") || reader.Is("blockquote") || reader.Is("pre") || reader.Is("hr");

    // White space is one space, as a browser shows it.
    private static void Append(StringBuilder text, string piece)
    {
        foreach (var c in piece)
        {
            if (!char.IsWhiteSpace(c))
                text.Append(c);
            else if (text.Length > 0 && !char.IsWhiteSpace(text[^1]))
                text.Append(' ');
        }
    }

    private static void NewLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        // At most one empty line.
        if (text.Length > 0 && (text.Length < 2 || text[^1] != '\n' || text[^2] != '\n'))
            text.Append('\n');
    }
}
