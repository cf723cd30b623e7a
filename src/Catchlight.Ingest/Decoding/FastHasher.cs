using Catchlight.Imaging.Hashing;
using Catchlight.Ingest.Decoding.Jpeg;

namespace Catchlight.Ingest.Decoding;

/// <summary>
/// The PDQ hash of a JPEG without decoding all of it: only the luma, and of a large picture only at 1/2 or less of its size. The pixels are taken as
/// they are stored. The hash is within the reference's own tolerance for other decoders (10 bits at quality 80 and above), mostly within
/// 2 bits, and not always that of the decoded picture: docs/measurements/speed.md. Thread-safe.
/// </summary>
public static class FastHasher
{
    // Measured: below this the distances grow beyond the tolerance.
    private const int LeastSide = 384;

    private const int WholeSide = 8;

    /// <summary>The hashes in eight orientations; null where the file is not a plain JPEG (progressive, four colours, damaged, …) and has to be decoded.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="options">Limits; the defaults where null.</param>
    public static (PdqDihedral Hashes, PdqQuality Quality)? Hash(ReadOnlySpan<byte> file, DecoderOptions? options = null)
    {
        options ??= new DecoderOptions();
        if (file.Length > options.MaxBytes || JpegHeader.Read(file) is not { } header || (long)header.Width * header.Height > options.MaxPixels)
            return null;
        var side = SideFor(header.Width, header.Height);
        using var luma = JpegLuma.Read(file, header, side);
        return luma is null ? null : PdqHasher.HashLuma(new ScaledLuma(header.Width, header.Height, WholeSide / side, luma.Samples, luma.Stride));
    }

    /// <summary>Reads a file, no more of it than <see cref="DecoderOptions.MaxBytes"/>, and hashes it; null also where it cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Limits; the defaults where null.</param>
    public static (PdqDihedral Hashes, PdqQuality Quality)? HashFile(string path, DecoderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        options ??= new DecoderOptions();
        return BoundedFile.Read(path, options.MaxBytes).Bytes is { } bytes ? Hash(bytes, options) : null;
    }

    /// <summary>Samples a side that are taken of each block of 8 × 8.</summary>
    private static int SideFor(int width, int height)
    {
        var side = 1;
        while (side < WholeSide && Math.Min(width, height) * side / WholeSide < LeastSide)
            side *= 2;
        return side;
    }
}
