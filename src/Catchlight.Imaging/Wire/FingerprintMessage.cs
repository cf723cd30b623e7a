using Catchlight.Imaging.Metadata;

namespace Catchlight.Imaging.Wire;

/// <summary>What a device sends in the place of a picture.</summary>
/// <param name="Fingerprint">The fingerprint of the upright picture, rounded as <see cref="FingerprintRounding"/> does.</param>
/// <param name="Notes">What the file says of itself; null where that was not looked at.</param>
public sealed record FingerprintMessage(Fingerprint Fingerprint, PictureNotes? Notes = null)
{
    /// <summary>The media type of a message.</summary>
    public const string MediaType = "application/vnd.catchlight.fingerprint";

    /// <summary>No message is longer, in bytes.</summary>
    public const int MaxLength = MessageLayout.MaxLength;
}
