using Catchlight.Core.Catalogs;

namespace Catchlight.Core.Findings.Rules;

/// <summary>Places as sentences name them.</summary>
internal static class Places
{
    /// <summary>" on SITE" for the first such place with a known site; nothing where there is none.</summary>
    public static string On(Evidence evidence, IReadOnlyList<int> found, CollectionKind kind)
    {
        var place = found.SelectMany(i => evidence.Found[i].Appearances).FirstOrDefault(place => place.Kind == kind && place.Site is not null);
        return place is null ? "" : $" on {place.Site}";
    }
}
