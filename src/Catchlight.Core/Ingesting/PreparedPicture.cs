using Catchlight.Core.Catalogs;
using Catchlight.Imaging;
using Catchlight.Ingest;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Core.Ingesting;

/// <summary>A picture of a source on its way, with all that takes long done.</summary>
/// <param name="Source">As the source gave it.</param>
/// <param name="Content">What it is to the catalogue.</param>
/// <param name="Fingerprint">Null where the picture was known and is not decoded again, or could not be decoded.</param>
/// <param name="Thumbnail">A WebP file; null where none is wanted.</param>
/// <param name="Refusal">Why it could not be decoded; null where it could, or did not have to.</param>
/// <param name="Credits">What the file says of itself; nothing where it is not decoded again.</param>
internal sealed record PreparedPicture(SourcePicture Source, ContentHash Content, Fingerprint? Fingerprint, byte[]? Thumbnail, Refused? Refusal, PictureCredits Credits)
{
    /// <summary>The longer side of a thumbnail in pixels.</summary>
    public const int ThumbnailSide = 320;

    /// <summary>A picture of which only the places are new.</summary>
    public static PreparedPicture Known(SourcePicture source, ContentHash content) => new(source, content, null, null, null, PictureCredits.None);

    /// <summary>Decodes a picture and computes what is kept of it.</summary>
    public static PreparedPicture Decode(SourcePicture source, ContentHash content, PictureDecoder decoder, bool thumbnail, CancellationToken cancellationToken)
    {
        switch (decoder.Decode(source.Bytes, cancellationToken))
        {
            case Decoded { Image: var image, Metadata: var metadata }:
                return new(source, content, Fingerprinter.Compute(image), thumbnail ? PictureEncoder.EncodeWebP(image, ThumbnailSide) : null, null, metadata.Credits);
            case var outcome:
                return new(source, content, null, null, (Refused)outcome, PictureCredits.None);
        }
    }
}
