using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace Catchlight.Ingest.Warc;

/// <summary>Reads an archived page as a browser would, and says which pictures it shows and what it calls them.</summary>
internal static class PageReader
{
    private const int MaxPicturesOnAPage = 10_000;
    private static readonly string[] ImageAttributes = ["src", "data-src", "data-original", "data-lazy-src"];
    private static readonly string[] PreviewNames = ["og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"];

    static PageReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The page and its pictures by <see cref="UrlKey"/>; null where the address is not of the web or the page is built to choke a reader.</summary>
    /// <param name="url">The page's address.</param>
    /// <param name="html">Its bytes.</param>
    /// <param name="mediaType">The Content-Type field, for its charset.</param>
    /// <param name="seen">The day of the capture.</param>
    public static (ArchivedPage Page, IReadOnlyDictionary<string, string?> Pictures)? Read(string url, ReadOnlyMemory<byte> html, string? mediaType, DateOnly? seen)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return null;
        try
        {
            var parser = new HtmlParser(new HtmlParserOptions { OnToken = new NestingGuard().Watch, SkipScriptText = true });
            var encoding = HeaderEncoding(mediaType);
            using var document = encoding is null
                ? parser.ParseDocument(new MemoryStream(html.ToArray(), writable: false))
                : parser.ParseDocument(new StreamReader(new MemoryStream(html.ToArray(), writable: false), encoding).ReadToEnd());
            var page = new ArchivedPage(address.AbsoluteUri, PlainText.OneLine(document.Title), seen);
            return (page, Pictures(document, Base(document, address)));
        }
        catch (NestingException)
        {
            return null;
        }
    }

    private static Uri Base(IHtmlDocument document, Uri address) =>
        document.QuerySelector("base[href]")?.GetAttribute("href") is { } href && Uri.TryCreate(address, href.Trim(), out var uri) ? uri : address;

    private static Dictionary<string, string?> Pictures(IHtmlDocument document, Uri baseUrl)
    {
        var pictures = new Dictionary<string, string?>(StringComparer.Ordinal);

        void Add(string? reference, string? caption)
        {
            if (UrlKey.Of(baseUrl, reference) is not { } key || (pictures.Count >= MaxPicturesOnAPage && !pictures.ContainsKey(key)))
                return;
            pictures[key] = pictures.GetValueOrDefault(key) ?? caption;
        }

        foreach (var element in document.All)
        {
            switch (element.LocalName)
            {
                case "img":
                    AddImage(element, Add);
                    break;
                case "meta" when PreviewNames.Contains(element.GetAttribute("property") ?? element.GetAttribute("name"), StringComparer.OrdinalIgnoreCase):
                    Add(element.GetAttribute("content"), PlainText.OneLine(document.QuerySelector("meta[property='og:image:alt']")?.GetAttribute("content")));
                    break;
                case "link" when element.GetAttribute("rel")?.Equals("image_src", StringComparison.OrdinalIgnoreCase) == true:
                    Add(element.GetAttribute("href"), null);
                    break;
                case "a" when LeadsToPicture(element.GetAttribute("href")):
                    Add(element.GetAttribute("href"), LinkCaption(element));
                    break;
                case "video":
                    Add(element.GetAttribute("poster"), PlainText.OneLine(element.GetAttribute("title")));
                    break;
            }
        }
        return pictures;
    }

    private static void AddImage(IElement image, Action<string?, string?> add)
    {
        var caption = ImageCaption(image);
        foreach (var name in ImageAttributes)
            add(image.GetAttribute(name), caption);
        AddSets(image, caption, add);
        if (image.ParentElement is { LocalName: "picture" } picture)
        {
            foreach (var source in picture.Children.Where(child => child.LocalName == "source"))
                AddSets(source, caption, add);
        }
    }

    private static void AddSets(IElement element, string? caption, Action<string?, string?> add)
    {
        foreach (var url in SourceSet.Parse(element.GetAttribute("srcset")).Concat(SourceSet.Parse(element.GetAttribute("data-srcset"))))
            add(url, caption);
    }

    private static string? ImageCaption(IElement image) =>
        PlainText.OneLine(image.Closest("figure")?.QuerySelector("figcaption")?.TextContent)
        ?? PlainText.OneLine(image.GetAttribute("alt"))
        ?? PlainText.OneLine(image.GetAttribute("title"));

    private static string? LinkCaption(IElement link) =>
        link.QuerySelector("img") is { } image && ImageCaption(image) is { } caption ? caption
        : PlainText.OneLine(link.GetAttribute("title")) ?? PlainText.OneLine(link.TextContent);

    private static bool LeadsToPicture(string? href)
    {
        if (href is null)
            return false;
        var end = href.IndexOfAny(['?', '#']);
        return Folders.PictureNames.Claims((end < 0 ? href : href[..end]).Trim());
    }

    private static Encoding? HeaderEncoding(string? mediaType)
    {
        var at = mediaType?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0)
            return null;
        var name = mediaType![(at + 8)..].Split(';')[0].Trim(' ', '"', '\'');
        try
        {
            return Encoding.GetEncoding(name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) ? "windows-1252" : name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Stops the parser on a page with so many open elements that building its tree would take for ever.</summary>
    private sealed class NestingGuard
    {
        private const int MostOpen = 4000;
        private static readonly HashSet<string> Closing = new(StringComparer.Ordinal)
        {
            // Never open for long: no end tag exists, or the next one of its kind ends it.
            "img", "br", "hr", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr", "param",
            "p", "li", "td", "th", "tr", "dd", "dt", "option", "tbody", "thead", "tfoot",
        };

        // "<div/>" leaves a div open; "<path/>" in a drawing does not.
        private static readonly HashSet<string> OpenDespiteSlash = new(StringComparer.Ordinal)
        {
            "a", "article", "b", "big", "blockquote", "button", "center", "code", "div", "em", "font", "form", "i", "nobr", "ol", "s", "section",
            "small", "span", "strike", "strong", "table", "tt", "u", "ul",
        };

        private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);
        private int _all;

        public void Watch(HtmlToken token, AngleSharp.Text.TextRange range)
        {
            if (token.Type == HtmlTokenType.StartTag && !Closing.Contains(token.Name)
                && (!token.AsTag().IsSelfClosing || OpenDespiteSlash.Contains(token.Name)))
            {
                _open[token.Name] = _open.GetValueOrDefault(token.Name) + 1;
                if (++_all > MostOpen)
                    throw new NestingException();
            }
            else if (token.Type == HtmlTokenType.EndTag && _open.GetValueOrDefault(token.Name) > 0)
            {
                _open[token.Name]--;
                _all--;
            }
        }
    }

    private sealed class NestingException : Exception;
}
