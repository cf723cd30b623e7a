namespace Catchlight.Core.HashLists;

/// <summary>A line of a hash list that could not be read.</summary>
/// <param name="Number">Which one, from 1.</param>
/// <param name="Reason">Why, in plain words.</param>
public sealed record BadLine(long Number, string Reason);
