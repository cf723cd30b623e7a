using Catchlight.Imaging.Geometry;

namespace Catchlight.Index.Searching;

/// <summary>A picture of the index that shows the same photograph as the query, with the proof.</summary>
/// <param name="Picture">Which one.</param>
/// <param name="Kind">How they lie on each other.</param>
/// <param name="Score">How strong the proof is.</param>
/// <param name="Alignment">The proof: where they lie on each other.</param>
/// <param name="HashDistance">Bits in which the hashes differ in the best of the eight orientations, 0 to 31; null where they differ more or one says nothing.</param>
public sealed record Match(PictureId Picture, MatchKind Kind, MatchScore Score, Alignment Alignment, int? HashDistance);
