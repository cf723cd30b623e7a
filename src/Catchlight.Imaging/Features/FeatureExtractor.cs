using System.Runtime.Intrinsics;
using Catchlight.Imaging.Pixels;

namespace Catchlight.Imaging.Features;

/// <summary>
/// Finds the keypoints of a picture and describes them, as SIFT does (Lowe 2004): they are found again when the picture is
/// scaled, turned, cropped, recompressed or recoloured. The same pixels give the same features. Thread-safe.
/// </summary>
public static class FeatureExtractor
{
    // What a picture of pure noise yields stays bounded, far above what any option keeps.
    private const int MaxExtrema = 40_000;

    // The blur that the camera or the averaging leaves in a picture, in its pixels (Lowe 2004, section 3.3).
    private const float StartSigma = 0.5f;

    // A picture enlarged more than threefold already has more blur than the first level; it is taken as having this.
    private const float MostStartSigma = 1.5f;

    /// <summary>The features of an upright picture: none where it is plain, or narrower than a dozen working pixels.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="options">Null for <see cref="FeatureOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static LocalFeatures Extract(RgbImage image, FeatureOptions? options = null) =>
        Extract(image, options ?? FeatureOptions.Default, Vector128.IsHardwareAccelerated);

    /// <summary>The same with the vector path chosen, so that a test can hold it against its scalar twin.</summary>
    internal static LocalFeatures Extract(RgbImage image, FeatureOptions options, bool vectors)
    {
        ArgumentNullException.ThrowIfNull(image);
        options.Check();
        var size = WorkingSize.For(image.Width, image.Height, options.WorkingSide);
        if (IsTooNarrow(size))
            return new LocalFeatures(image.Width, image.Height, [], []);
        using var luma = LumaSampler.Sample(image, size.Width, size.Height, vectors);
        return Extract(luma, (image.Width, image.Height), size, options, vectors);
    }

    /// <summary>The same for a picture of which only the luma at its working size is known.</summary>
    internal static LocalFeatures Extract(FloatPlane luma, (int Width, int Height) picture, WorkingSize size, FeatureOptions options, bool vectors)
    {
        if (IsTooNarrow(size))
            return new LocalFeatures(picture.Width, picture.Height, [], []);
        var octaves = new List<Octave>();
        try
        {
            var extrema = Detect(luma, size, options.MinResponse, octaves, vectors);
            SpreadSelector.Order(extrema, size.Width, size.Height);
            return Describe(picture, size, extrema, octaves, options.MaxFeatures);
        }
        finally
        {
            foreach (var octave in octaves)
                octave.Dispose();
        }
    }

    private static bool IsTooNarrow(WorkingSize size) => Math.Min(size.Width, size.Height) < ExtremaFinder.MinSide;

    private static List<Extremum> Detect(FloatPlane luma, WorkingSize size, float minResponse, List<Octave> octaves, bool vectors)
    {
        var extrema = new List<Extremum>(4096);
        for (var seed = FirstSeed(luma, size, vectors); ; seed = octaves[^1].Halve())
        {
            if (octaves.Count > 0)
                octaves[^1].Settle();
            if (Math.Min(seed.Width, seed.Height) < ExtremaFinder.MinSide || extrema.Count > MaxExtrema)
            {
                seed.Dispose();
                return extrema;
            }
            octaves.Add(new Octave(seed, vectors));
            ExtremaFinder.Find(octaves[^1], octaves.Count - 1, minResponse, extrema, vectors);
        }
    }

    private static FloatPlane FirstSeed(FloatPlane luma, WorkingSize size, bool vectors)
    {
        var present = MathF.Min(StartSigma * MathF.Max(1, size.Scale), MostStartSigma);
        var seed = new FloatPlane(size.Width, size.Height);
        GaussianBlur.Apply(luma, seed, MathF.Sqrt(Octave.BaseSigma * Octave.BaseSigma - present * present), vectors);
        return seed;
    }

    private static LocalFeatures Describe((int Width, int Height) picture, WorkingSize size, List<Extremum> extrema, List<Octave> octaves, int most)
    {
        var keypoints = new Keypoint[Math.Min(most, extrema.Count * OrientationHistogram.MaxPeaks)];
        var descriptors = new byte[keypoints.Length * LocalFeatures.DescriptorLength];
        Span<float> angles = stackalloc float[OrientationHistogram.MaxPeaks];
        var count = 0;
        for (var i = 0; i < extrema.Count && count < most; i++)
        {
            var extremum = extrema[i];
            var plane = octaves[extremum.Octave].Gaussian(extremum.Level);
            var peaks = OrientationHistogram.Peaks(plane, extremum, angles);
            for (var peak = 0; peak < peaks && count < most; peak++)
                if (DescriptorWriter.Write(plane, extremum, angles[peak], descriptors.AsSpan(count * LocalFeatures.DescriptorLength, LocalFeatures.DescriptorLength)))
                    keypoints[count++] = new Keypoint(
                        extremum.WorkingX / size.ScaleX, extremum.WorkingY / size.ScaleY,
                        extremum.Sigma * (1 << extremum.Octave) / size.Scale, angles[peak], extremum.Response);
        }
        Array.Resize(ref keypoints, count);
        Array.Resize(ref descriptors, count * LocalFeatures.DescriptorLength);
        return new LocalFeatures(picture.Width, picture.Height, keypoints, descriptors);
    }
}
