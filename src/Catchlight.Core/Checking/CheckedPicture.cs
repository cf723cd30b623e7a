using Catchlight.Imaging.Geometry;
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

    /// <summary>Pixels of the longer side below which a picture is called small: pictures in lists of chats are of that size.</summary>
    public const int SmallSide = 100;

    // A PDQ quality below this means that the hash rests on hardly any structure (the reference's own advice).
    private const int PlainQuality = 50;

    // A person before a wall leaves most of the picture empty.
    private const int FewCells = 24;

    /// <summary>The cells that hold local features.</summary>
    public CellMask FeatureCells { get; init; }

    /// <summary>Whether there is too little in the picture to find it by.</summary>
    public bool IsTooPlain => Features < EnoughFeatures || IsSmall;

    /// <summary>Whether it is small.</summary>
    public bool IsSmall => Math.Max(Width, Height) < SmallSide;

    /// <summary>Whether it is all of nearly one colour, rather than blurred.</summary>
    public bool IsEmpty => Quality.Value < PlainQuality;

    /// <summary>Whether hardly more than one thing is to be seen in it, so that another picture of more would help. False where cells are not known.</summary>
    public bool HasLittleBackground => FeatureCells.Count is > 0 and < FewCells;
}
