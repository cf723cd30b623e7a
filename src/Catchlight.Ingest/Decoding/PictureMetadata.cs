using Catchlight.Imaging.Metadata;

namespace Catchlight.Ingest.Decoding;

/// <summary>
/// What a picture file says of itself besides its pixels. Anyone can write or remove all of it: what is there is a hint, what is missing means
/// nothing. An unknown field is null.
/// </summary>
/// <param name="Taken">The day that the camera wrote (Exif DateTimeOriginal, else DateTime); no time zone.</param>
/// <param name="Camera">Maker and model of the camera, one line.</param>
/// <param name="Software">The program that wrote it, one line.</param>
/// <param name="Position">Where the camera was (Exif GPS).</param>
/// <param name="Making">Whether a program made it: an image generator's settings, else the IPTC digital source type (cv.iptc.org/newscodes/digitalsourcetype).</param>
/// <param name="HasContentCredentials">Whether it holds a C2PA manifest (c2pa.org, specification 2.1, in a JUMBF box). It is not verified.</param>
public sealed record PictureMetadata(
    DateOnly? Taken = null, string? Camera = null, string? Software = null, GeoPosition? Position = null, PictureMaking Making = PictureMaking.Unsaid,
    bool HasContentCredentials = false)
{
    /// <summary>Nothing is said.</summary>
    public static PictureMetadata None { get; } = new();

    /// <summary>What is known where only notes were sent: they name no camera and no place.</summary>
    public static PictureMetadata Of(PictureNotes notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        return new(Taken: notes.Taken, Making: notes.Making, HasContentCredentials: notes.HasContentCredentials);
    }

    /// <summary>Whose it is and what it shows: XMP, else IPTC, else Exif.</summary>
    public PictureCredits Credits { get; init; } = PictureCredits.None;

    /// <summary>Whether the file itself says that a program made or composed the picture.</summary>
    public bool SaysItWasGenerated => Making != PictureMaking.Unsaid;
}
