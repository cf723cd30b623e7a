namespace Catchlight.Core.HashLists;

/// <summary>What was read of a hash list.</summary>
/// <param name="Entries">The hashes, each once, in the order of the list.</param>
/// <param name="OtherSignals">Lines with signals of another sort, such as MD5 of videos; they are passed over.</param>
/// <param name="BadLines">Numbers of the lines that could not be read, at most <see cref="HashLists.MostBadLines"/>.</param>
public sealed record HashListReading(IReadOnlyList<HashListEntry> Entries, int OtherSignals, IReadOnlyList<int> BadLines);
