namespace Catchlight.Core.Elsewhere;

/// <summary>What came of asking one provider.</summary>
/// <param name="Provider">Its name for people.</param>
/// <param name="Places">What it found; null where it gave no answer.</param>
/// <param name="Failure">Why there is no answer, in a plain sentence; null where there is one.</param>
public sealed record ElsewhereResult(string Provider, PlacesElsewhere? Places, string? Failure);
