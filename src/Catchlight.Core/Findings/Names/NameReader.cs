using System.Text.RegularExpressions;
using Catchlight.Core.Catalogs;
using Catchlight.Core.Sites;

namespace Catchlight.Core.Findings.Names;

/// <summary>
/// Reads the name of the person shown out of a title or caption. It takes only what is written in a way that names people: a profile's title
/// ("Anna Berg (@annab)", "Anna Berg | Facebook", "Anna Berg, 34"), "portrait of …", "known as …", and on social, scam-report and portfolio
/// pages a caption that is nothing but a name. Whoever took the picture ("by …") is not who is shown. It rather misses a name than invents one.
/// </summary>
internal static class NameReader
{
    // Two to four capitalised words, with particles between them: Anna Berg, Anna-Lena van der Berg, J. R. O'Neil.
    private const string Name = @"(?<name>\p{Lu}[\p{L}'’\-]*\.?(?:\s+(?:(?:van|von|der|den|de|da|do|dos|del|di|la|le|al|el|bin|ibn|ter|ten|af|av)\s+)*\p{Lu}[\p{L}'’\-]*\.?){1,3})";

    // Linear in the text, whatever a stranger wrote.
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    // "Anna Berg (@annab) …", "Anna Berg | Facebook", "Anna Berg - LinkedIn", "Anna Berg, 34"
    private static readonly Regex ProfileTitle = new("^\\s*" + Name + @"\s*(?:\(@|(?:[|•·–—-]|on)\s*(?:Instagram|Facebook|LinkedIn|TikTok|Tinder|Hinge|Bumble|Badoo|Twitter|X|VK|Snapchat|Telegram|Behance|Flickr|500px|Model Mayhem)\b|,\s*(?:1[89]|[2-9]\d)\b)", Options);

    // "portrait of Anna Berg", "known as Anna Berg", "Model: Anna Berg"
    private static readonly Regex Said = new(@"\b(?:[Pp]ortrait of|[Pp]hoto of|[Pp]icture of|[Pp]ictures of|[Pp]hotos of|[Nn]amed|[Cc]alled|[Kk]nown as|[Gg]oes by|[Aa]\.?[Kk]\.?[Aa]\.?|[Aa]lias|[Nn]ame is|[Nn]ame:|[Mm]odel:|[Uu]nder the name(?: of)?|[Uu]sing the name(?: of)?|[Uu]sed the name(?: of)?|[Pp]retends to be|[Ii]mpersonat(?:es|ing|ed)|I am|I'm)\s+" + Name, Options);

    private static readonly Regex NameAlone = new("^\\s*" + Name + "\\s*$", Options);

    // Capitalised words that stand in titles and are no names. Kept to what stock and news titles are full of.
    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "man", "men", "woman", "women", "girl", "girls", "boy", "boys", "lady", "person", "people", "child", "children", "couple", "family", "model", "models",
        "young", "old", "senior", "happy", "smiling", "beautiful", "handsome", "attractive", "portrait", "photo", "photos", "photograph", "picture", "image", "images",
        "stock", "free", "public", "domain", "background", "the", "a", "an", "in", "on", "at", "with", "and", "of", "for", "from", "near", "street", "park", "city",
        "new", "york", "national", "university", "museum", "black", "white", "american", "african", "asian", "indian", "european", "business", "businessman", "businesswoman",
        "doctor", "nurse", "soldier", "army", "military", "officer", "engineer", "scam", "scammer", "scammers", "romance", "fake", "profile", "profiles", "warning", "report", "home",
        "page", "gallery", "album", "collection", "official", "news", "instagram", "facebook", "linkedin", "twitter", "tiktok", "tinder",
    };

    /// <summary>The names that title and caption of this place give to the person shown; none is usual.</summary>
    public static IEnumerable<PersonName> Read(KnownAppearance place)
    {
        var namesPeople = place.Kind is PlaceKind.Social or PlaceKind.Dating or PlaceKind.ScamReport or PlaceKind.Portfolio;
        return new[] { place.Appearance.Title, place.Appearance.Caption }.OfType<string>().SelectMany(text => Read(text, namesPeople));
    }

    /// <summary>The names that the title of a page gives, of which nothing else is known.</summary>
    public static IEnumerable<PersonName> Read(string? title) => title is null ? [] : Read(title, namesPeople: false);

    private static IEnumerable<PersonName> Read(string text, bool namesPeople) =>
        ProfileTitle.Matches(text).Concat(Said.Matches(text)).Concat(namesPeople ? NameAlone.Matches(text) : [])
            .Select(match => match.Groups["name"].Value.Trim())
            .Where(IsName)
            .Select(PersonName.Parse)
            .OfType<PersonName>();

    private static bool IsName(string name) => !name.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Any(word => NoNames.Contains(word.TrimEnd('.')));
}
