namespace Catchlight.Evidence.Exhibits;

/// <summary>What was left out of a copy, and of what it is a copy.</summary>
/// <param name="Count">How many pictures, videos, sounds and other files.</param>
/// <param name="Original">The SHA-256 of the file as it was.</param>
/// <param name="OriginalLength">How many bytes that has.</param>
public sealed record LeftOutMedia(int Count, Sha256Digest Original, long OriginalLength);
