namespace Catchlight.Core.Places;

/// <summary>A place as somebody wrote it, with all that may be meant: "Paris" may be in France or in Texas.</summary>
/// <param name="Text">As written.</param>
/// <param name="Places">What it may be, at least one.</param>
public sealed record PlaceName(string Text, IReadOnlyList<KnownPlace> Places)
{
    private const int MaxLength = 100;

    // Words before a name that say no more than that it is near.
    private static readonly string[] Before = ["in ", "near ", "around ", "outside ", "close to ", "the city of ", "from "];

    /// <summary>Reads "Leeds", "Paris, Texas", "Porto Portugal", "near Leeds, UK"; null where no place of that name is known.</summary>
    public static PlaceName? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > MaxLength)
            return null;
        text = text.Trim();
        var name = Before.FirstOrDefault(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } before ? text[before.Length..] : text;
        var places = Read(name);
        return places.Count == 0 ? null : new(text, places);
    }

    /// <summary>Kilometres between the two as near as they may be meant.</summary>
    public double KilometresTo(PlaceName other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Places.Min(place => other.Places.Min(place.KilometresTo));
    }

    private static IReadOnlyList<KnownPlace> Read(string text)
    {
        var gazetteer = Gazetteer.Default;
        if (gazetteer.Find(text) is { Count: > 0 } whole)
            return whole;
        var parts = text.Split([',', '(', ')', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1)
            return Narrow(parts[0], parts[1..]);
        // "Porto Portugal": the name ends somewhere between the words.
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var end = words.Length - 1; end > 0; end--)
            if (string.Join(' ', words[end..]) is var around && gazetteer.Find(around).Any(place => place.Scale != PlaceScale.Town)
                && Narrow(string.Join(' ', words[..end]), [around]) is { Count: > 0 } narrowed)
                return narrowed;
        return [];
    }

    // Every part behind the name that is a region or country has to hold it; what is neither says nothing.
    private static List<KnownPlace> Narrow(string name, string[] around)
    {
        var places = Gazetteer.Default.Find(name).ToList();
        foreach (var part in around)
        {
            var wholes = Gazetteer.Default.Find(part).Where(place => place.Scale != PlaceScale.Town).ToList();
            if (wholes.Count > 0)
                places.RemoveAll(place => !wholes.Any(whole => whole.Holds(place)));
        }
        return places;
    }
}
