using Catchlight.Evidence;
using Catchlight.Evidence.Exhibits;

namespace Catchlight.Web.Casework.Packs;

/// <summary>What was left out of a copy that was kept for later.</summary>
/// <param name="Count">How many pictures and other files.</param>
/// <param name="Original">The SHA-256 of the file as it was.</param>
/// <param name="OriginalLength">How many bytes that had.</param>
internal sealed record LeftOutFacts(int Count, string Original, long OriginalLength)
{
    public static LeftOutFacts? Of(LeftOutMedia? leftOut) => leftOut is null ? null : new LeftOutFacts(leftOut.Count, leftOut.Original.ToString(), leftOut.OriginalLength);

    public LeftOutMedia? ToMedia() => Sha256Digest.TryParse(Original, out var digest) ? new LeftOutMedia(Count, digest, OriginalLength) : null;
}
