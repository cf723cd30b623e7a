namespace Catchlight.Index.Searching;

/// <summary>A picture and how well the votes for it agree.</summary>
/// <param name="Ordinal">Its place in the segment.</param>
/// <param name="Score">Comparable within one search.</param>
/// <param name="Votes">How many features of the query agree.</param>
internal readonly record struct RankedPicture(int Ordinal, float Score, int Votes);
