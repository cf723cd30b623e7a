using System.Globalization;
using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Routes;

namespace Catchlight.Guidance.Content;

/// <summary>Joins the facts of <c>routes.json</c> with the words of a language.</summary>
internal static class RouteReader
{
    public static List<Route> Read(IReadOnlyList<RouteEntry> entries, RouteTexts texts, string code, List<ContentProblem> problems)
    {
        var file = $"{code}/routes.json";
        var unused = new HashSet<string>(texts.What.Keys.Concat(texts.Names.Keys), StringComparer.Ordinal);
        var routes = new List<Route>();

        string Word(Dictionary<string, string> words, string key, string what)
        {
            if (words.TryGetValue(key, out var text))
                return text;
            problems.Add(new(file, $"has no words for the {what} '{key}'"));
            return "";
        }

        foreach (var entry in entries)
        {
            unused.Remove(entry.Id);
            if (routes.Any(route => route.Id.Value == entry.Id))
            {
                problems.Add(new("routes.json", $"has '{entry.Id}' twice"));
                continue;
            }
            if (entry.Confidence == "medium" && entry.Doubt is null)
                problems.Add(new("routes.json", $"'{entry.Id}' is of medium confidence and says no doubt"));
            if (entry.Contacts is null && entry.Url is null && entry.Kind != "police" && entry.Source.Url is null)
                problems.Add(new("routes.json", $"'{entry.Id}' cannot be reached: neither number, address nor source address"));
            routes.Add(new(
                new(entry.Id),
                Enum(entry.Kind, RouteKind.Guidance, entry.Id, problems),
                texts.Names.GetValueOrDefault(entry.Id, entry.Name),
                [.. entry.Places.Select(text => PlaceOf(text, entry.Id, problems))],
                entry.Fallback,
                entry.MinAge,
                entry.MaxAge,
                [.. (entry.Contacts ?? []).Select(contact => new Contact(Enum(contact.Kind, ContactKind.Phone, entry.Id, problems), contact.Value, contact.Say))],
                entry.Url is null ? null : new Uri(entry.Url),
                entry.Hours is null ? null : Word(texts.Hours, entry.Hours, "hours"),
                Word(texts.What, entry.Id, "route"),
                Word(texts.For, entry.For, "audience"),
                Enum(entry.Confidence, RouteConfidence.Medium, entry.Id, problems),
                entry.Doubt is null ? null : Word(texts.Doubts, entry.Doubt, "doubt"),
                new(texts.Sources.GetValueOrDefault(entry.Source.Name, entry.Source.Name), entry.Source.Url is null ? null : new Uri(entry.Source.Url), SourceDate(entry, problems)),
                Date(entry.Checked, entry.Id, problems),
                Date(entry.ReviewBy, entry.Id, problems)));
        }
        foreach (var id in unused)
            problems.Add(new(file, $"has words for the route '{id}', which does not exist"));
        foreach (var kind in System.Enum.GetValues<RouteKind>())
            Word(texts.Kinds, Kebab.Of(kind), "kind");
        return routes;
    }

    public static Dictionary<RouteKind, string> Headings(RouteTexts texts) =>
        System.Enum.GetValues<RouteKind>().ToDictionary(kind => kind, kind => texts.Kinds[Kebab.Of(kind)]);

    private static T Enum<T>(string word, T instead, string id, List<ContentProblem> problems) where T : struct, System.Enum
    {
        if (Kebab.Parse<T>(word) is { } value)
            return value;
        problems.Add(new("routes.json", $"'{id}' has an unknown word '{word}'"));
        return instead;
    }

    private static Place PlaceOf(string text, string id, List<ContentProblem> problems)
    {
        if (Place.TryParse(text, out var place))
            return place;
        problems.Add(new("routes.json", $"'{id}' names the place '{text}', which is no country code"));
        return default;
    }

    private static DateOnly Date(string text, string id, List<ContentProblem> problems)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        problems.Add(new("routes.json", $"'{id}' has '{text}' where a day should be"));
        return default;
    }

    private static string? SourceDate(RouteEntry entry, List<ContentProblem> problems)
    {
        if (entry.Source.Date is { } date && !SourceDates.IsValid(date))
            problems.Add(new("routes.json", $"'{entry.Id}' has '{date}' as the date of its source"));
        return entry.Source.Date;
    }
}
