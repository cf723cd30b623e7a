using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Catchlight.Ingest.Warc.Pages;

/// <summary>
/// The tags and texts of a page in order, as the HTML standard cuts them. No tree is built: a tree of a page made to choke its
/// reader takes minutes and gigabytes, and what is looked for shows without one.
/// </summary>
internal static class HtmlTokens
{
    /// <summary>All of them but comments, styles and scripts. Scripts are among them where one of them is structured data.</summary>
    public static IEnumerable<HtmlToken> Of(string html)
    {
        using var source = new TextSource(html);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            SkipComments = true,
            SkipScriptText = !html.Contains(StructuredData.MediaType, StringComparison.OrdinalIgnoreCase),
            SkipRawText = true,
            SkipProcessingInstructions = true,
        };
        while (tokenizer.Get() is { Type: not HtmlTokenType.EndOfFile } token)
        {
            // "<style/>" in a drawing is closed; in HTML it never is.
            if (token.Type == HtmlTokenType.StartTag && !token.AsTag().IsSelfClosing)
                tokenizer.State = ModeBehind(token.Name);
            yield return token;
        }
    }

    // What a tree builder would tell the tokenizer: behind these tags is text up to their end tag, whatever it looks like.
    private static HtmlParseMode ModeBehind(string tag) => tag switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "script" => HtmlParseMode.Script,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };
}
