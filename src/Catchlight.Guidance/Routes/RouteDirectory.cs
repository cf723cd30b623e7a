using Catchlight.Guidance.Answering;

namespace Catchlight.Guidance.Routes;

/// <summary>All routes in the words of one language. Thread-safe.</summary>
public sealed class RouteDirectory
{
    private readonly Dictionary<RouteId, Route> _byId;
    private readonly ILookup<RouteKind, Route> _byKind;

    /// <summary>A directory of these routes, whose ids differ.</summary>
    public RouteDirectory(IReadOnlyList<Route> routes)
    {
        All = routes;
        _byId = routes.ToDictionary(route => route.Id);
        _byKind = routes.ToLookup(route => route.Kind);
    }

    /// <summary>All routes, in the order of the file.</summary>
    public IReadOnlyList<Route> All { get; }

    /// <summary>The route of that name, null where there is none.</summary>
    public Route? Find(RouteId id) => _byId.GetValueOrDefault(id);

    /// <summary>
    /// Routes of a kind for a place and age: those of the country first, then those that serve every country, finders only where the
    /// country has none of its own. Where the place is not said, only those that serve every country.
    /// </summary>
    public IReadOnlyList<Route> For(Place? place, AgeGroup age, RouteKind kind)
    {
        var fit = _byKind[kind].Where(route => route.Serves(place) && route.IsFor(age)).ToList();
        var own = fit.Where(route => route.Places.Count > 0).ToList();
        return [.. own, .. fit.Where(route => route.Places.Count == 0 && (!route.Fallback || own.Count == 0))];
    }

    /// <summary>The page of a country: everything for it by kind, any age.</summary>
    public CountryPage Page(Place place) => new(place,
        [.. Enum.GetValues<RouteKind>()
            .Select(kind => new CountrySection(kind, For(place, AgeGroup.NotSaid, kind)))
            .Where(section => section.Routes.Count > 0)]);
}
