namespace Catchlight.Core.Elsewhere;

/// <summary>What a provider found.</summary>
/// <param name="Places">At most <see cref="Most"/>, earliest or best first as the provider gives them.</param>
/// <param name="Total">How many it knows; at least as many as it named.</param>
public sealed record PlacesElsewhere(IReadOnlyList<PlaceElsewhere> Places, int Total)
{
    /// <summary>Places that are read of one answer.</summary>
    public const int Most = 50;
}
