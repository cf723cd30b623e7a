using System.Buffers;
using System.Runtime.Intrinsics;
using Catchlight.Imaging.Pixels;

namespace Catchlight.Imaging.Hashing;

/// <summary>
/// Computes PDQ hashes as the reference does (facebook/ThreatExchange, pdq/cpp): luma, two passes of a box filter in each
/// direction, 64 × 64 samples, 16 × 16 low frequencies, one bit for each that lies above their median. Every sum is taken in the
/// reference's order, so that the same pixels give the same bits. Thread-safe.
/// </summary>
public static class PdqHasher
{
    /// <summary>Hashes an upright picture. A picture with a side below 5 pixels has the zero hash and quality 0.</summary>
    public static PdqResult Hash(RgbImage image)
    {
        var (hashes, quality) = HashDihedral(image);
        return new(hashes[PdqOrientation.Original], quality);
    }

    /// <summary>Hashes an upright picture in its eight orientations at once, all from the same frequencies.</summary>
    public static (PdqDihedral Hashes, PdqQuality Quality) HashDihedral(RgbImage image) => HashDihedral(image, Vector256.IsHardwareAccelerated || Vector128.IsHardwareAccelerated);

    /// <summary>The same with the vector path chosen, so that a test can hold it against its scalar twin.</summary>
    internal static (PdqDihedral Hashes, PdqQuality Quality) HashDihedral(RgbImage image, bool vectors)
    {
        ArgumentNullException.ThrowIfNull(image);
        if (image.Width < PdqLuma.SmallestSide || image.Height < PdqLuma.SmallestSide)
            return (PdqDihedral.Zero, new PdqQuality(0));

        var (width, height) = PdqLuma.SizeFor(image);
        var luma = ArrayPool<float>.Shared.Rent(width * height);
        var scratch = ArrayPool<float>.Shared.Rent(width * height);
        try
        {
            PdqLuma.Fill(image, luma, width, height);
            JaroszFilter.Apply(luma, scratch, width, height, vectors);
            Span<float> samples = stackalloc float[PdqTransform.InputSide * PdqTransform.InputSide];
            JaroszFilter.Decimate(luma, width, height, samples);
            Span<float> frequencies = stackalloc float[PdqTransform.OutputLength];
            PdqTransform.Apply(samples, frequencies, vectors);
            return (PdqDihedral.FromFrequencies(frequencies), PdqTransform.QualityOf(samples));
        }
        finally
        {
            ArrayPool<float>.Shared.Return(luma);
            ArrayPool<float>.Shared.Return(scratch);
        }
    }
}
