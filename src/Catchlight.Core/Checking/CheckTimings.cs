namespace Catchlight.Core.Checking;

/// <summary>Where the time of one check went, in milliseconds.</summary>
/// <param name="Decode">Bytes to pixels; 0 where the caller had pixels or a fingerprint.</param>
/// <param name="Fingerprint">Pixels to fingerprint; 0 where the caller had the fingerprint.</param>
/// <param name="Search">Finding candidates.</param>
/// <param name="Verify">Proving or disproving them.</param>
public sealed record CheckTimings(double Decode, double Fingerprint, double Search, double Verify);
