namespace Catchlight.IndexScale;

/// <summary>One kind of query in an index of one size.</summary>
/// <param name="Edit">What was done to the pictures.</param>
/// <param name="Queries">How many.</param>
/// <param name="Provable">How many the aligner proves against the original's own features, as exactly as they were extracted.</param>
/// <param name="FoundAtAll">How many of the originals are among the matches.</param>
/// <param name="First">How many are the first match.</param>
/// <param name="SearchMilliseconds">Median time of a search, finding candidates and verifying, the fingerprint given.</param>
/// <param name="CandidateMilliseconds">Of it, finding candidates.</param>
/// <param name="CpuMilliseconds">Median processor time, all threads together.</param>
internal sealed record Found(string Edit, int Queries, int Provable, int FoundAtAll, int First, double SearchMilliseconds, double CandidateMilliseconds, double CpuMilliseconds);

/// <summary>How an index came to be.</summary>
/// <param name="WrittenASecond">Pictures written and synced a second.</param>
/// <param name="MergeSeconds">Making one segment of those written.</param>
internal sealed record Built(double WrittenASecond, double MergeSeconds);

/// <summary>All searches in an index of one size, one after the other.</summary>
/// <param name="Pictures">How many the index holds.</param>
/// <param name="Features">How many they have together.</param>
/// <param name="Bytes">The index on the disk.</param>
/// <param name="BytesAPicture">The same for one of them.</param>
/// <param name="WrittenASecond">Pictures written and synced a second.</param>
/// <param name="MergeSeconds">Making one segment of those written.</param>
/// <param name="ManagedMiB">Managed memory that the open index and its searches take.</param>
/// <param name="MappedMiB">Pages of the index that the searches have mapped. The system takes them back when it needs them.</param>
/// <param name="HashMilliseconds">Median time of looking the hashes of a query up, in eight orientations.</param>
/// <param name="Median">Milliseconds of a search, half of all take less.</param>
/// <param name="NinetyNine">Milliseconds, 99 of 100 take less.</param>
/// <param name="Cpu">Median milliseconds of the processor.</param>
/// <param name="Edits">By kind of query.</param>
internal sealed record Size(
    long Pictures, long Features, long Bytes, double BytesAPicture, double WrittenASecond, double MergeSeconds, long ManagedMiB, long MappedMiB, double HashMilliseconds,
    double Median, double NinetyNine, double Cpu, IReadOnlyList<Found> Edits)
{
    /// <summary>How many originals were found.</summary>
    public int FoundAtAll => Edits.Sum(edit => edit.FoundAtAll);
}

/// <summary>The whole run.</summary>
internal sealed record Report(string Machine, string Runtime, string Date, string Load, double ChanceVotesReal, double ChanceVotesDistractor, IReadOnlyList<Size> Sizes);
