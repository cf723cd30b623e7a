using Catchlight.Core.Catalogs;
using Catchlight.Core.Checking;

namespace Catchlight.Core.Findings.Names;

/// <summary>The names that the pages around found pictures give.</summary>
internal static class SpokenNames
{
    private const int MostListed = 3;

    /// <summary>All names, best match first, each spelling once.</summary>
    public static IReadOnlyList<SpokenName> Of(Evidence evidence)
    {
        var names = new List<SpokenName>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < evidence.Found.Count; i++)
            foreach (var name in evidence.Found[i].Part == MatchedPart.Surround ? [] : evidence.Found[i].Appearances.SelectMany(NameReader.Read))
                if (seen.Add(name.ToString()))
                    names.Add(new SpokenName(name, i));
        return names;
    }

    /// <summary>Whether a title, caption or page address gives the claimed name, of whatever part.</summary>
    public static bool SayTheClaim(IEnumerable<KnownAppearance> places, string? claim) =>
        PersonName.Parse(claim) is { } name && places.Any(place =>
            name.IsSaidIn(place.Appearance.Title) || name.IsSaidIn(place.Appearance.Caption) || name.IsSaidIn(Path(place.Appearance.PageUrl)));

    /// <summary>"A, B and C", or "A, B, C and others".</summary>
    public static string List(IReadOnlyList<SpokenName> names) => names.Count switch
    {
        1 => names[0].Name.ToString(),
        <= MostListed => string.Join(", ", names.SkipLast(1).Select(name => name.Name)) + " and " + names[^1].Name,
        _ => string.Join(", ", names.Take(MostListed).Select(name => name.Name)) + " and others",
    };

    private static string? Path(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? Uri.UnescapeDataString(uri.AbsolutePath) : null;
}
