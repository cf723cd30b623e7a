using System.Text.RegularExpressions;

namespace Catchlight.Core.Places;

/// <summary>
/// Reads the places out of a title or caption. A name alone is none: Paris may be a person, Reading a book. It takes only what is written in a way
/// that names places: "in Leeds", "Porto, Portugal", "lives in Leeds", "Anna, 34, Leeds". It rather misses a place than invents one.
/// </summary>
internal static class PlaceReader
{
    private const int MostPlaces = 8;

    // One to four capitalised words, with particles between them: Rio de Janeiro, Newcastle upon Tyne, Stoke-on-Trent.
    private const string Name = @"\p{Lu}[\p{L}'’\-]*\.?(?:[ \u00A0](?:(?:de|da|do|del|la|le|el|al|upon|on|am|an|der|sur|di)[ \u00A0])*\p{Lu}[\p{L}'’\-]*\.?){0,3}";
    private const string Place = "(?<place>" + Name + ")(?:,[ \u00A0]?(?<around>" + Name + "))?";

    // Linear in the text, whatever a stranger wrote.
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    private static readonly Regex Home = new(
        @"\b(?:(?:[Ll]iv(?:es?|ing)|[Bb]ased|[Rr]esid(?:es?|ing)) in|[Ww]ohnt in|[Ll]ebt in|[Vv]ive (?:en|a|em)|[Hh]abite à|[Vv]it à|[Mm]ora em|[Ww]oont in|[Mm]ieszka w|[Жж]ив[её]т в)[ \u00A0]" + Place, Options);

    // A profile: "Anna Berg, 34, Leeds".
    private static readonly Regex Profile = new(@"^[^,]{2,60},[ \u00A0]?(?:1[89]|[2-9]\d),[ \u00A0]?" + Place, Options);

    private static readonly Regex At = new(@"\b(?:[Ii]n|[Nn]ear|[Bb]ei|[Ee]n|[Cc]erca de|À|à|[Pp]rès de|[Ee]m|[Nn]o|[Nn]a|[Bb]ij|[Ww]e?|[Вв]о?)[ \u00A0]" + Place, Options);

    private static readonly Regex Pair = new("(?<place>" + Name + "),[ \u00A0](?<around>" + Name + ")", Options);

    // Names of towns that are common words, months or first names too, in titles written with capitals. They count with their country behind them.
    private static readonly HashSet<string> CommonWords = new(StringComparer.Ordinal)
    {
        "man", "most", "much", "nice", "reading", "deal", "pen", "along", "care", "date", "bar", "goes", "best", "police", "of", "same", "mobile", "normal",
        "golden", "young", "federal", "turbo", "bath", "orange", "split", "march", "may", "august", "black", "red", "love", "hope", "rugby", "battle", "sandy",
        "florence", "sofia", "victoria", "charlotte", "chelsea", "jackson", "austin", "sydney", "savannah", "san", "santa", "los", "el", "la", "surprise",
        "independence", "liberty", "paradise", "eden", "chad", "jordan", "georgia", "israel", "us", "turkey", "home", "nature", "white", "green", "lincoln",
    };

    /// <summary>The places that a text names; none is usual.</summary>
    public static IReadOnlyList<PlaceMention> Read(string? text)
    {
        if (text is null)
            return [];
        var mentions = new List<PlaceMention>();
        foreach (var (pattern, isHome) in new[] { (Profile, true), (Home, true), (At, false), (Pair, false) })
        {
            // From behind the name, not from behind the match: in "Rua Augusta, Lisbon, Portugal" Lisbon is the second word and the first.
            for (var match = pattern.Match(text); match.Success && mentions.Count < MostPlaces; match = pattern.Match(text, match.Groups["place"].Index + match.Groups["place"].Length))
                if (Known(match, pattern == Pair) is { } name && !mentions.Any(known => known.Name.Text == name.Text))
                    mentions.Add(new PlaceMention(name, isHome));
        }
        return mentions;
    }

    private static PlaceName? Known(Match match, bool needsBoth)
    {
        var (place, around) = (match.Groups["place"].Value.TrimEnd('.'), match.Groups["around"].Value.TrimEnd('.'));
        if (around.Length > 0 && Gazetteer.Default.Find(around).Any(whole => whole.Scale != PlaceScale.Town) && PlaceName.Parse($"{place}, {around}") is { } both)
            return both;
        return needsBoth || CommonWords.Contains(PlaceText.Key(place)) ? null : PlaceName.Parse(place);
    }
}
