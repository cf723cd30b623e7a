namespace Catchlight.Core.Catalogs;

/// <summary>A collection and how much is in it.</summary>
/// <param name="Collection">Which one.</param>
/// <param name="Pictures">How many pictures were seen in it; one picture may be in several collections.</param>
/// <param name="Appearances">In how many places they were seen.</param>
public sealed record CollectionSummary(Collection Collection, long Pictures, long Appearances);
