using System.Text;
using System.Text.Unicode;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Catchlight.Ingest.Warc.Pages;

/// <summary>Decodes the bytes of a page as the HTML standard says: byte order mark, header field, meta element, and else a guess.</summary>
internal static class PageEncoding
{
    private const int PrescanLength = 4096;

    static PageEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The page's text.</summary>
    /// <param name="html">Its bytes; the end may be missing.</param>
    /// <param name="mediaType">The Content-Type field, for its charset.</param>
    public static string Decode(ReadOnlySpan<byte> html, string? mediaType)
    {
        if (html.StartsWith("\uFEFF"u8))
            return Encoding.UTF8.GetString(html[3..]);
        if (html.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode.GetString(html[2..]);
        if (html.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(html[2..]);
        var encoding = Named(CharsetIn(mediaType)) ?? Declared(html[..Math.Min(html.Length, PrescanLength)]) ?? Guess(html);
        return encoding.GetString(html);
    }

    private static Encoding? Declared(ReadOnlySpan<byte> beginning)
    {
        foreach (var token in HtmlTokens.Of(Encoding.Latin1.GetString(beginning)))
        {
            if (token.Type != HtmlTokenType.StartTag || token.Name != "meta")
                continue;
            var tag = token.AsTag();
            var isHeader = tag.GetAttribute("http-equiv")?.Equals("content-type", StringComparison.OrdinalIgnoreCase) == true;
            var charset = tag.GetAttribute("charset") is { Length: > 0 } named ? named : isHeader ? CharsetIn(tag.GetAttribute("content")) : null;
            // A page whose meta element could be read in ASCII is not UTF-16, whatever it says.
            if (Named(charset) is { } encoding)
                return encoding.GetByteCount("a") == 1 ? encoding : Encoding.UTF8;
        }
        return null;
    }

    private static Encoding Guess(ReadOnlySpan<byte> html)
    {
        for (var cut = 0; cut < 4 && cut <= html.Length; cut++)
        {
            if (Utf8.IsValid(html[..^cut]))
                return Encoding.UTF8;
        }
        return TextEncoding.Windows1252;
    }

    private static string? CharsetIn(string? mediaType)
    {
        var at = mediaType?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : mediaType![(at + 8)..].Split(';', ',')[0].Trim(' ', '"', '\'');
    }

    private static Encoding? Named(string? charset) =>
        charset is { Length: > 0 and < 100 } && TextEncoding.IsSupported(charset.Trim().ToLowerInvariant()) ? TextEncoding.Resolve(charset.Trim().ToLowerInvariant()) : null;
}
