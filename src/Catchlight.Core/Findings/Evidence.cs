using Catchlight.Core.Catalogs;
using Catchlight.Core.Checking;
using Catchlight.Core.Elsewhere;

namespace Catchlight.Core.Findings;

/// <summary>All that a rule may look at.</summary>
/// <param name="Picture">The picture that was checked.</param>
/// <param name="Indexed">How many pictures it was compared with.</param>
/// <param name="Found">What was found, best proof first.</param>
/// <param name="Claims">What the stranger said.</param>
/// <param name="Today">The day of the check.</param>
public sealed record Evidence(CheckedPicture Picture, long Indexed, IReadOnlyList<FoundPicture> Found, Claims Claims, DateOnly Today)
{
    /// <summary>What search engines of others said; empty where none was asked.</summary>
    public IReadOnlyList<ElsewhereResult> Elsewhere { get; init; } = [];

    /// <summary>The places that they named. We did not prove them.</summary>
    internal IEnumerable<(string Provider, PlaceElsewhere Place)> PlacesElsewhere =>
        Elsewhere.SelectMany(result => (result.Places?.Places ?? []).Select(place => (result.Provider, place)));

    /// <summary>Positions of the found pictures of which this is true.</summary>
    internal IReadOnlyList<int> Where(Func<FoundPicture, bool> condition) => [.. Enumerable.Range(0, Found.Count).Where(i => condition(Found[i]))];

    /// <summary>
    /// Positions of the found pictures of which this is true, and which show more than what is around the middle: what a page says of a place says
    /// nothing about who was put before it.
    /// </summary>
    internal IReadOnlyList<int> WhereShown(Func<FoundPicture, bool> condition) => Where(picture => picture.Part != MatchedPart.Surround && condition(picture));

    /// <summary>The places of all found pictures that show more than what is around the middle.</summary>
    internal IEnumerable<KnownAppearance> Shown => Found.Where(picture => picture.Part != MatchedPart.Surround).SelectMany(picture => picture.Appearances);
}
