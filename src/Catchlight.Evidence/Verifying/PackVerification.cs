namespace Catchlight.Evidence.Verifying;

/// <summary>What reading a pack byte by byte showed.</summary>
/// <param name="Number">The number of the pack: the SHA-256 of the whole zip.</param>
/// <param name="Length">How many bytes the zip has.</param>
/// <param name="Findings">What is wrong; empty where the pack is as it was sealed.</param>
/// <param name="Summary">What is in it; null where too much is wrong to say.</param>
public sealed record PackVerification(Sha256Digest Number, long Length, IReadOnlyList<PackFinding> Findings, PackSummary? Summary)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsIntact => Findings.Count == 0;
}
