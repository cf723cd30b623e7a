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

/// <summary>An index of one size.</summary>
internal sealed record Size(long Pictures, long Features, long Bytes, double BytesAPicture, double PublishedASecond, double MergeSeconds, long ManagedMiB, long ResidentMiB, double HashMilliseconds, IReadOnlyList<Found> Edits);

/// <summary>The whole run.</summary>
internal sealed record Report(string Machine, string Runtime, string Date, string Load, double ChanceVotesReal, double ChanceVotesDistractor, IReadOnlyList<Size> Sizes);
