using System.Globalization;
using System.IO.Compression;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Core.Places;

/// <summary>
/// Countries, some regions, and towns of 15,000 people or more, by their names in a dozen languages; out of GeoNames (CC BY 4.0), made by
/// <c>eng/data/gazetteer.mjs</c>. It is read when it is first asked. All members are thread-safe.
/// </summary>
/// <remarks>
/// Lines of tab-separated fields, other names with a bar between them:
/// <code>
/// C  country  name  other names
/// R  country  region  name  other names
/// P  country  region or nothing  name  people  latitude  longitude  other names
/// </code>
/// Countries come before regions, regions before towns.
/// </remarks>
public sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Shipped = new(() => new Gazetteer());

    private readonly Dictionary<string, List<KnownPlace>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Country, string? Region), KnownPlace> _wholes = [];
    private readonly List<KnownPlace> _towns = [];

    private Gazetteer()
    {
        var lines = ReadLines();
        var largest = LargestTowns(lines);
        foreach (var fields in lines)
        {
            switch (fields)
            {
                case ["C", var country, var name, var others]:
                    AddWhole(new(PlaceScale.Country, name, country, null, 0, largest.GetValueOrDefault((country, ""))), others);
                    break;
                case ["R", var country, var region, var name, var others]:
                    AddWhole(new(PlaceScale.Region, name, country, region, 0, largest.GetValueOrDefault((country, region))), others);
                    break;
                case ["P", var country, var region, var name, var people, _, _, var others]:
                    var town = new KnownPlace(
                        PlaceScale.Town, name, country, region.Length == 0 ? null : region, int.Parse(people, CultureInfo.InvariantCulture), Position(fields));
                    _towns.Add(town);
                    Add(town, others);
                    break;
            }
        }
    }

    /// <summary>The gazetteer that ships with this program.</summary>
    public static Gazetteer Default => Shipped.Value;

    /// <summary>All places of that name, in any of its languages; case, accents and hyphens don't count. Most people first.</summary>
    public IReadOnlyList<KnownPlace> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.GetValueOrDefault(PlaceText.Key(name)) is { } places ? [.. places.OrderByDescending(place => place.Scale).ThenByDescending(place => place.People)] : [];
    }

    /// <summary>The town that is nearest to a position.</summary>
    public KnownPlace Nearest(GeoPosition position) => _towns.MinBy(town => town.Position.KilometresTo(position))!;

    /// <summary>A place as sentences name it: "Paris, Texas", "Lisbon, Portugal", "Portugal".</summary>
    public string Describe(KnownPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var around = place.Scale == PlaceScale.Country ? null
            : place is { Scale: PlaceScale.Town, Region: not null } && _wholes.TryGetValue((place.Country, place.Region), out var region) ? region
            : _wholes.GetValueOrDefault((place.Country, null));
        return around is null || around.Name == place.Name ? place.Name : $"{place.Name}, {around.Name}";
    }

    private void AddWhole(KnownPlace whole, string others)
    {
        _wholes[(whole.Country, whole.Region)] = whole;
        Add(whole, others);
    }

    private void Add(KnownPlace place, string others)
    {
        foreach (var name in others.Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(place.Name))
        {
            var key = PlaceText.Key(name);
            if (key.Length == 0)
                continue;
            if (!_byName.TryGetValue(key, out var places))
                _byName[key] = places = [];
            if (!places.Contains(place))
                places.Add(place);
        }
    }

    private static Dictionary<(string Country, string Region), GeoPosition> LargestTowns(List<string[]> lines)
    {
        // Towns of a country come largest first.
        var largest = new Dictionary<(string, string), GeoPosition>();
        foreach (var fields in lines.Where(fields => fields[0] == "P"))
        {
            largest.TryAdd((fields[1], ""), Position(fields));
            largest.TryAdd((fields[1], fields[2]), Position(fields));
        }
        return largest;
    }

    private static GeoPosition Position(string[] fields) => new(double.Parse(fields[5], CultureInfo.InvariantCulture), double.Parse(fields[6], CultureInfo.InvariantCulture));

    private static List<string[]> ReadLines()
    {
        using var packed = Resources.Open("gazetteer.tsv.br");
        using var reader = new StreamReader(new BrotliStream(packed, CompressionMode.Decompress));
        var lines = new List<string[]>();
        while (reader.ReadLine() is { } line)
            lines.Add(line.Split('\t'));
        return lines;
    }
}
