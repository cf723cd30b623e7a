using AngleSharp.Html.Parser.Tokens;

namespace Catchlight.Ingest.Warc.Pages;

/// <summary>The attributes of a start tag.</summary>
internal readonly struct Attributes(HtmlTagToken tag)
{
    private readonly HtmlTagToken _tag = tag;

    /// <summary>Whether the tag ends in a slash.</summary>
    public bool IsClosed => _tag.IsSelfClosing;

    /// <summary>All of them, names in lower case.</summary>
    public IReadOnlyList<HtmlAttributeToken> All => _tag.Attributes;

    /// <summary>The value of the first one of that name; null where it is absent or empty.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var attribute in _tag.Attributes)
            {
                if (attribute.Name == name)
                    return attribute.Value is { Length: > 0 } value ? value : null;
            }
            return null;
        }
    }
}
