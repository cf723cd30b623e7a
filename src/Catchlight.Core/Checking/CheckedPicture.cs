using Catchlight.Imaging.Hashing;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Core.Checking;

/// <summary>The picture that was checked.</summary>
/// <param name="Width">Pixels, upright.</param>
/// <param name="Height">Pixels, upright.</param>
/// <param name="Pdq">Its perceptual hash.</param>
/// <param name="Quality">How much structure the hash rests on.</param>
/// <param name="Features">How many local features it has; below <see cref="EnoughFeatures"/> a search for parts of it means little.</param>
/// <param name="Metadata">What its file says of itself; nothing where only a fingerprint was given.</param>
public sealed record CheckedPicture(int Width, int Height, PdqHash Pdq, PdqQuality Quality, int Features, PictureMetadata Metadata)
{
    /// <summary>
    /// Features that a picture needs so that not finding it says anything: a proof takes 10 that agree, and of a copy that was cropped or
    /// recoloured about one in four is found again (docs/measurements/features.md).
    /// </summary>
    public const int EnoughFeatures = 40;

    /// <summary>Whether there is too little in the picture to find it by.</summary>
    public bool IsTooPlain => Features < EnoughFeatures;
}
