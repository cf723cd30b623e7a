namespace Catchlight.Ingest.Decoding;

/// <summary>The picture formats that are read, told apart by a file's first bytes and never by its name.</summary>
public enum PictureFormat
{
    /// <summary>JPEG (JFIF, Exif, CMYK as well).</summary>
    Jpeg,

    /// <summary>PNG; of an animated one its default image.</summary>
    Png,

    /// <summary>WebP; of an animated one the first frame.</summary>
    WebP,

    /// <summary>GIF; of an animated one the first frame.</summary>
    Gif,

    /// <summary>TIFF and BigTIFF; of several pages the first.</summary>
    Tiff,

    /// <summary>HEIF with HEVC pixels, as phones write it; of several pictures the primary one.</summary>
    Heic,

    /// <summary>HEIF with AV1 pixels; of a sequence the primary picture.</summary>
    Avif,
}
