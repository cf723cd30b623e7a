namespace Catchlight.Ingest.Decoding;

/// <summary>
/// What a picture file says of itself besides its pixels. Anyone can write or remove all of it: what is there is a hint, what is missing means
/// nothing. An unknown field is null.
/// </summary>
/// <param name="Taken">The day that the camera wrote (Exif DateTimeOriginal, else DateTime); no time zone.</param>
/// <param name="Camera">Maker and model of the camera, one line.</param>
/// <param name="Software">The program that wrote it, one line.</param>
/// <param name="Position">Where the camera was (Exif GPS).</param>
/// <param name="SourceType">Last part of the IPTC digital source type, such as <c>trainedAlgorithmicMedia</c> (cv.iptc.org/newscodes/digitalsourcetype).</param>
/// <param name="Generator">An image generator whose settings are in the file, by the name of the field they are in.</param>
/// <param name="HasContentCredentials">Whether it holds a C2PA manifest (c2pa.org, specification 2.1, in a JUMBF box). It is not verified.</param>
public sealed record PictureMetadata(
    DateOnly? Taken = null, string? Camera = null, string? Software = null, GeoPosition? Position = null, string? SourceType = null,
    string? Generator = null, bool HasContentCredentials = false)
{
    /// <summary>Nothing is said.</summary>
    public static PictureMetadata None { get; } = new();

    /// <summary>Whose it is and what it shows: XMP, else IPTC, else Exif.</summary>
    public PictureCredits Credits { get; init; } = PictureCredits.None;

    /// <summary>Whether the file itself says that a program made or composed the picture by a trained model.</summary>
    public bool SaysItWasGenerated => Generator is not null || SourceType is "trainedAlgorithmicMedia" or "compositeWithTrainedAlgorithmicMedia" or "algorithmicMedia";
}
