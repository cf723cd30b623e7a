namespace Catchlight.Imaging.Metadata;

/// <summary>
/// The few facts that a picture's file says of itself and that may leave the device beside a fingerprint. Nothing in it is text, a place or a number of
/// a device: it cannot name anybody. Anyone can write or remove all of it in a file, so it is a hint.
/// </summary>
/// <param name="Taken">The day that the camera wrote, from 1901-01-01 to 2080-06-04; null where none is known.</param>
/// <param name="Making">What the file says of how it was made.</param>
/// <param name="HasContentCredentials">Whether it holds a C2PA manifest, which is not verified.</param>
public sealed record PictureNotes(DateOnly? Taken = null, PictureMaking Making = PictureMaking.Unsaid, bool HasContentCredentials = false)
{
    /// <summary>Nothing is said.</summary>
    public static PictureNotes None { get; } = new();
}
