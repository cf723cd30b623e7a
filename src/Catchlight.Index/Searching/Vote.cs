namespace Catchlight.Index.Searching;

/// <summary>One feature of the query agrees with one of a picture.</summary>
/// <param name="Picture">The picture's ordinal.</param>
/// <param name="Feature">The query's feature.</param>
/// <param name="Weight">What it counts.</param>
/// <param name="Turn">Difference of the angles, 256ths of a turn.</param>
/// <param name="Growth">Difference of the scales, eighths of an octave.</param>
internal readonly record struct Vote(int Picture, int Feature, float Weight, byte Turn, int Growth);
