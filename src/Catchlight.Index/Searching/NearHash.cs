namespace Catchlight.Index.Searching;

/// <summary>How near a hash is.</summary>
/// <param name="Distance">0 to 31.</param>
/// <param name="Upright">Whether it is the query's hash as it is that is near, rather than one of a turned or mirrored query.</param>
internal readonly record struct NearHash(int Distance, bool Upright);
