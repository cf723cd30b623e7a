using Catchlight.Core.Sites;

namespace Catchlight.Core.Findings.Rules;

/// <summary>Places as sentences name them.</summary>
internal static class Places
{
    /// <summary>" on Rawpixel" for the first such place on a site that is known for it; nothing where only the operator's word says so.</summary>
    public static string On(Evidence evidence, IReadOnlyList<int> found, PlaceKind kind)
    {
        var place = found.SelectMany(i => evidence.Found[i].Appearances).FirstOrDefault(place => place.Kind == kind && place.KnownSite is not null);
        return place is null ? "" : $" on {place.KnownSite!.Name}";
    }
}
