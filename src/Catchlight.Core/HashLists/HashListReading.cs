namespace Catchlight.Core.HashLists;

/// <summary>What was read of a hash list.</summary>
/// <param name="Entries">The hashes, each once, in the order of the list.</param>
/// <param name="OtherSignals">Lines with signals of another sort, such as MD5 of videos; they are passed over.</param>
/// <param name="BadLines">Lines that could not be read, at most <see cref="HashLists.MostBadLines"/>; then, where it has more hashes than are read, the line at which reading ended.</param>
/// <param name="BadLineCount">How many lines could not be read.</param>
public sealed record HashListReading(IReadOnlyList<HashListEntry> Entries, long OtherSignals, IReadOnlyList<BadLine> BadLines, long BadLineCount);
