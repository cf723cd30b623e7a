namespace Catchlight.Ingest.Warc.Pages;

/// <summary>The addresses in a tag that are those of pictures which the page shows: by what HTML says, and by the habits of scripts that load pictures late.</summary>
internal static class PictureReferences
{
    private static readonly string[] IconRelations = ["image_src", "icon", "apple-touch-icon", "apple-touch-icon-precomposed"];

    /// <summary>All of them, as they are written.</summary>
    public static IEnumerable<string> In(string name, Attributes attributes)
    {
        var isImage = name is "img" or "image" or "amp-img";
        foreach (var attribute in attributes.All)
        {
            var (attributeName, value) = (attribute.Name, attribute.Value);
            if (string.IsNullOrEmpty(value))
                continue;
            if (attributeName == "style")
            {
                foreach (var url in UrlsInStyle(value))
                    yield return url;
            }
            else if (attributeName.EndsWith("srcset", StringComparison.Ordinal) && (isImage || name == "source"))
            {
                foreach (var url in SourceSet.Parse(value))
                    yield return url;
            }
            else if (attributeName.StartsWith("data-", StringComparison.Ordinal))
            {
                foreach (var url in InData(attributeName, value, isImage))
                    yield return url;
            }
            else if (IsReference(name, attributeName, value, attributes))
            {
                yield return value;
            }
        }
    }

    /// <summary>Whether an address ends like that of a picture.</summary>
    public static bool NamesPicture(string reference)
    {
        var end = reference.IndexOfAny(['?', '#']);
        return Folders.PictureNames.Claims((end < 0 ? reference : reference[..end]).Trim());
    }

    private static bool IsReference(string name, string attribute, string value, Attributes attributes) => (name, attribute) switch
    {
        ("img" or "amp-img", "src") => true,
        ("image", "src" or "href" or "xlink:href") => true,
        ("input", "src") => attributes["type"]?.Equals("image", StringComparison.OrdinalIgnoreCase) == true,
        ("video", "poster") => true,
        ("object", "data") or ("embed", "src") => NamesPicture(value),
        ("body" or "table" or "tr" or "td" or "th", "background") => true,
        ("link", "href") => LinksPicture(attributes),
        _ => false,
    };

    private static bool LinksPicture(Attributes attributes)
    {
        var relations = (attributes["rel"] ?? "").ToLowerInvariant().Split([' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries);
        return relations.Intersect(IconRelations).Any()
            || (relations.Contains("preload") && attributes["as"]?.Equals("image", StringComparison.OrdinalIgnoreCase) == true);
    }

    // No standard says where a script finds the address of a picture that it loads when it comes into view.
    private static IEnumerable<string> InData(string attribute, string value, bool isImage) =>
        (isImage && attribute is "data-src" or "data-original" or "data-lazy" or "data-lazy-src") || NamesPicture(value) ? [value] : UrlsInStyle(value);

    // CSS: url(address), with quotes or without.
    private static IEnumerable<string> UrlsInStyle(string style)
    {
        for (var at = 0; (at = style.IndexOf("url(", at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            at += 4;
            var end = style.IndexOf(')', at);
            if (end < 0)
                yield break;
            var quoted = style.AsSpan(at, end - at).Trim();
            if (quoted is ['"' or '\'', ..] && style.IndexOf(quoted[0], style.IndexOf(quoted[0], at) + 1) is > 0 and var close)
            {
                // A bracket inside quotes belongs to the address.
                end = close;
                quoted = style.AsSpan(at, end - at).Trim();
            }
            yield return quoted.Trim("\"'").ToString();
            at = end;
        }
    }
}
