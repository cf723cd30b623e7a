using Catchlight.Guidance.Answering;

namespace Catchlight.Guidance.Routes;

/// <summary>Everything we know for one country, to read or print.</summary>
/// <param name="Place">The country, or the nation of the United Kingdom.</param>
/// <param name="Sections">Routes by kind, most urgent first.</param>
public sealed record CountryPage(Place Place, IReadOnlyList<CountrySection> Sections);

/// <summary>The routes of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Routes">At least one.</param>
public sealed record CountrySection(RouteKind Kind, IReadOnlyList<Route> Routes);
