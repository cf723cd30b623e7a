using System.Net;
using System.Text;

namespace Catchlight.Evidence.Reports;

/// <summary>A report as one HTML file that loads nothing and runs nothing.</summary>
internal static class ReportHtml
{
    private const string Style =
        "body{font:1rem/1.5 system-ui,sans-serif;color:#0b0c0c;max-width:52rem;margin:2rem auto;padding:0 1rem}h1{font-size:2rem}h2{font-size:1.4rem;margin-top:2rem}h3{font-size:1.1rem}"
        + "table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid #b1b4b6;overflow-wrap:anywhere;white-space:pre-line}"
        + "th{width:13rem;font-weight:600}p{white-space:pre-line;overflow-wrap:anywhere}";

    /// <summary>The file, UTF-8.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="language">That of its words: <c>en-GB</c>.</param>
    /// <param name="blocks">What is in it, from top to bottom.</param>
    public static byte[] Write(string title, string language, IEnumerable<ReportBlock> blocks)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(language).Append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
            .Append("<title>").Append(Text(title)).Append("</title>\n<style>").Append(Style).Append("</style>\n</head>\n<body>\n<main>\n");
        foreach (var block in blocks)
            Write(html, block);
        return Encoding.UTF8.GetBytes(html.Append("</main>\n</body>\n</html>\n").ToString());
    }

    private static void Write(StringBuilder html, ReportBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                html.Append("<h").Append(heading.Level).Append(" dir=\"auto\">").Append(Text(heading.Text)).Append("</h").Append(heading.Level).Append(">\n");
                break;
            case ParagraphBlock { IsStrong: true } paragraph:
                html.Append("<p dir=\"auto\"><strong>").Append(Text(paragraph.Text)).Append("</strong></p>\n");
                break;
            case ParagraphBlock paragraph:
                html.Append("<p dir=\"auto\">").Append(Text(paragraph.Text)).Append("</p>\n");
                break;
            case BulletsBlock bullets:
                html.Append("<ul>\n");
                foreach (var item in bullets.Items)
                    html.Append("<li dir=\"auto\">").Append(Text(item)).Append("</li>\n");
                html.Append("</ul>\n");
                break;
            case RowsBlock rows:
                html.Append("<table>\n");
                foreach (var (what, value) in rows.Rows)
                    html.Append("<tr><th scope=\"row\">").Append(Text(what)).Append("</th><td dir=\"auto\">").Append(Text(value)).Append("</td></tr>\n");
                html.Append("</table>\n");
                break;
        }
    }

    // What turns the direction of the text behind it could make a name look like another one.
    private static string Text(string text) => WebUtility.HtmlEncode(string.Concat(text.Where(c => c is not (>= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069') && (c is '\n' or '\t' || !char.IsControl(c)))));
}
