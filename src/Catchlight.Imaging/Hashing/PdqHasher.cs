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
    public static (PdqDihedral Hashes, PdqQuality Quality) HashDihedral(RgbImage image) => HashDihedral(image, Vectors);

    /// <summary>The same with the vector path chosen, so that a test can hold it against its scalar twin.</summary>
    internal static (PdqDihedral Hashes, PdqQuality Quality) HashDihedral(RgbImage image, bool vectors)
    {
        ArgumentNullException.ThrowIfNull(image);
        if (image.Width < PdqLuma.SmallestSide || image.Height < PdqLuma.SmallestSide)
            return (PdqDihedral.Zero, new PdqQuality(0));

        var (width, height) = PdqLuma.SizeFor(image.Width, image.Height);
        var luma = ArrayPool<float>.Shared.Rent(width * height);
        try
        {
            PdqLuma.Fill(image, luma, width, height);
            return HashSampled(luma, width, height, vectors);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(luma);
        }
    }

    /// <summary>
    /// Hashes a picture of which only the luma is known, perhaps at a fraction of its size, in its eight orientations. With a side below 5 pixels
    /// it has the zero hash and quality 0.
    /// </summary>
    /// <param name="luma">The luma.</param>
    public static (PdqDihedral Hashes, PdqQuality Quality) HashLuma(in ScaledLuma luma)
    {
        if (luma.PictureWidth < PdqLuma.SmallestSide || luma.PictureHeight < PdqLuma.SmallestSide)
            return (PdqDihedral.Zero, new PdqQuality(0));
        var (width, height) = PdqLuma.SizeFor(luma.PictureWidth, luma.PictureHeight);
        var sampled = ArrayPool<float>.Shared.Rent(width * height);
        try
        {
            PdqLuma.Fill(luma, sampled, width, height);
            return HashSampled(sampled, width, height, Vectors);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(sampled);
        }
    }

    /// <summary>Whether the vector path is taken where nothing else is said.</summary>
    internal static bool Vectors => Vector256.IsHardwareAccelerated || Vector128.IsHardwareAccelerated;

    /// <summary>Hashes the samples that <see cref="PdqLuma"/> takes; they are overwritten.</summary>
    internal static (PdqDihedral Hashes, PdqQuality Quality) HashSampled(Span<float> luma, int width, int height, bool vectors)
    {
        var scratch = ArrayPool<float>.Shared.Rent(width * height);
        try
        {
            JaroszFilter.Apply(luma, scratch, width, height, vectors);
            Span<float> samples = stackalloc float[PdqTransform.InputSide * PdqTransform.InputSide];
            JaroszFilter.Decimate(luma, width, height, samples);
            Span<float> frequencies = stackalloc float[PdqTransform.OutputLength];
            PdqTransform.Apply(samples, frequencies, vectors);
            return (PdqDihedral.FromFrequencies(frequencies), PdqTransform.QualityOf(samples));
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scratch);
        }
    }
}
