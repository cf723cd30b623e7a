using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Routes;

namespace Catchlight.Guidance.Content;

/// <summary>Joins the facts of <c>routes.json</c> with the words of a language.</summary>
internal sealed class RouteReader
{
    private const string Facts = "routes.json";
    private readonly RouteTexts _texts;
    private readonly string _words;
    private readonly ReadingLog _log;

    // words that no route has asked for yet
    private readonly HashSet<(string What, string Key)> _unused = [];

    private RouteReader(RouteTexts texts, string code, ReadingLog log)
    {
        (_texts, _words, _log) = (texts, $"{code}/routes.json", log);
        foreach (var (what, words) in new[] { ("route", texts.What), ("route", texts.Names), ("audience", texts.For), ("hours", texts.Hours), ("doubt", texts.Doubts), ("source", texts.Sources) })
            _unused.UnionWith(words.Keys.Select(key => (what, key)));
    }

    public static List<Route> Read(RouteFile file, RouteTexts texts, string code, ReadingLog log)
    {
        var reader = new RouteReader(texts, code, log);
        var routes = new List<Route>();
        foreach (var entry in file.Routes)
        {
            if (routes.Any(route => route.Id.Value == entry.Id))
                log.Problem(Facts, $"has '{entry.Id}' twice");
            else
                routes.Add(reader.Read(entry, file.Owner));
        }
        foreach (var (what, key) in reader._unused)
            log.Problem(reader._words, $"has words for the {what} '{key}', which no route uses");
        return routes;
    }

    public static Dictionary<RouteKind, string> Headings(RouteTexts texts, string code, ReadingLog log)
    {
        var headings = new Dictionary<RouteKind, string>();
        foreach (var kind in System.Enum.GetValues<RouteKind>())
        {
            if (texts.Kinds.TryGetValue(Kebab.Of(kind), out var heading))
                headings[kind] = heading;
            else
                log.Problem($"{code}/routes.json", $"has no words for the kind '{Kebab.Of(kind)}'");
        }
        return headings;
    }

    private Route Read(RouteEntry entry, string owner)
    {
        if (entry.Confidence == "medium" && entry.Doubt is null)
            Problem(entry, "is of medium confidence and says no doubt");
        if (entry.Contacts is null && entry.Url is null && entry.Kind != "police" && entry.Source.Url is null)
            Problem(entry, "cannot be reached: neither number, address nor source address");
        if (entry.Source.Date is { } date && !ContentDates.IsValid(date))
            Problem(entry, $"has '{date}' as the date of its source");
        var review = new Review(owner, Date(entry, entry.Checked), Date(entry, entry.ReviewBy));
        _log.Review(Facts, entry.Id, review);
        return new(
            new(entry.Id),
            Enum(entry, entry.Kind, RouteKind.Guidance),
            Word(_texts.Names, "route", entry.Id, entry.Name),
            [.. entry.Places.Select(text => PlaceOf(entry, text))],
            entry.Fallback,
            entry.MinAge,
            entry.MaxAge,
            [.. (entry.Contacts ?? []).Select(contact => new Contact(Enum(entry, contact.Kind, ContactKind.Phone), contact.Value, contact.Say))],
            Address(entry, entry.Url),
            entry.Hours is null ? null : Word(_texts.Hours, "hours", entry.Hours),
            Word(_texts.What, "route", entry.Id),
            Word(_texts.For, "audience", entry.For),
            Enum(entry, entry.Confidence, RouteConfidence.Medium),
            entry.Doubt is null ? null : Word(_texts.Doubts, "doubt", entry.Doubt),
            new(Word(_texts.Sources, "source", entry.Source.Name, entry.Source.Name), Address(entry, entry.Source.Url), entry.Source.Date),
            review.Reviewed,
            review.ReviewBy);
    }

    /// <summary>The words of a key; where there are none, the words given instead, or a problem.</summary>
    private string Word(Dictionary<string, string> words, string what, string key, string? instead = null)
    {
        _unused.Remove((what, key));
        if (words.TryGetValue(key, out var text))
            return text;
        if (instead is null)
            _log.Problem(_words, $"has no words for the {what} '{key}'");
        return instead ?? "";
    }

    private T Enum<T>(RouteEntry entry, string word, T instead) where T : struct, System.Enum
    {
        if (Kebab.Parse<T>(word) is { } value)
            return value;
        Problem(entry, $"has an unknown word '{word}'");
        return instead;
    }

    private Place PlaceOf(RouteEntry entry, string text)
    {
        if (Place.TryParse(text, out var place))
            return place;
        Problem(entry, $"names the place '{text}', which is no country code");
        return default;
    }

    private Uri? Address(RouteEntry entry, string? text)
    {
        if (text is null)
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url))
            _log.Link(Facts, url);
        else
            Problem(entry, $"names the address '{text}', which is none");
        return url;
    }

    private DateOnly Date(RouteEntry entry, string text)
    {
        if (ContentDates.TryReadDay(text, out var date))
            return date;
        Problem(entry, $"has '{text}' where a day should be");
        return default;
    }

    private void Problem(RouteEntry entry, string message) => _log.Problem(Facts, $"'{entry.Id}' {message}");
}
