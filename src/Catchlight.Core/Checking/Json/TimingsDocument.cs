namespace Catchlight.Core.Checking.Json;

/// <summary>Where the time went, in milliseconds to a tenth.</summary>
/// <param name="Decode">Bytes to pixels.</param>
/// <param name="Fingerprint">Pixels to fingerprint.</param>
/// <param name="Search">Finding candidates.</param>
/// <param name="Verify">Proving or disproving them.</param>
public sealed record TimingsDocument(double Decode, double Fingerprint, double Search, double Verify);
