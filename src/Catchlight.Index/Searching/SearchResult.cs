namespace Catchlight.Index.Searching;

/// <summary>What a search found.</summary>
/// <param name="Matches">Best first; equally good ones by growing id. Empty proves nothing: the picture may be elsewhere.</param>
/// <param name="Indexed">How many pictures were searched.</param>
/// <param name="Searching">Time spent on finding candidates.</param>
/// <param name="Verifying">Time spent on proving or disproving them.</param>
public sealed record SearchResult(IReadOnlyList<Match> Matches, long Indexed, TimeSpan Searching, TimeSpan Verifying);
