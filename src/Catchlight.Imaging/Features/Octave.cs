using Catchlight.Imaging.Pixels;

namespace Catchlight.Imaging.Features;

/// <summary>
/// One octave of the scale space: the picture at σ = 1.6 · 2^(level / 3) pixels of the octave, levels 0 to 5, and their
/// five differences (Lowe, "Distinctive image features from scale-invariant keypoints", 2004, section 3).
/// </summary>
internal sealed class Octave : IDisposable
{
    public const int ScalesPerOctave = 3;
    public const int Levels = ScalesPerOctave + 3;
    public const float BaseSigma = 1.6f;

    private readonly FloatPlane?[] _gaussians = new FloatPlane?[Levels];
    private readonly FloatPlane?[] _differences = new FloatPlane?[Levels - 1];

    /// <summary>Builds the octave; <paramref name="seed"/> is its level 0 and belongs to it from now on.</summary>
    public Octave(FloatPlane seed, bool vectors)
    {
        Width = seed.Width;
        Height = seed.Height;
        _gaussians[0] = seed;
        for (var level = 1; level < Levels; level++)
        {
            var before = SigmaOf(level - 1);
            var now = SigmaOf(level);
            var smooth = _gaussians[level] = new FloatPlane(Width, Height);
            GaussianBlur.Apply(Gaussian(level - 1), smooth, MathF.Sqrt(now * now - before * before), vectors);
            var difference = _differences[level - 1] = new FloatPlane(Width, Height);
            PlaneMath.Subtract(difference.Samples, smooth.Samples, Gaussian(level - 1).Samples, vectors);
        }
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>σ of a level, which need not be whole, in pixels of the octave.</summary>
    public static float SigmaOf(float level) => BaseSigma * MathF.Pow(2, level / ScalesPerOctave);

    public FloatPlane Gaussian(int level) => _gaussians[level] ?? throw new ObjectDisposedException(nameof(Octave));

    /// <summary>Level <paramref name="index"/> + 1 minus level <paramref name="index"/>.</summary>
    public FloatPlane Difference(int index) => _differences[index] ?? throw new ObjectDisposedException(nameof(Octave));

    /// <summary>Every second pixel of every second row of the level with twice the base σ: level 0 of the next octave.</summary>
    public FloatPlane Halve()
    {
        var half = new FloatPlane((Width + 1) / 2, (Height + 1) / 2);
        var from = Gaussian(ScalesPerOctave);
        for (var y = 0; y < half.Height; y++)
        {
            var source = from.Row(2 * y);
            var row = half.Row(y);
            for (var x = 0; x < row.Length; x++)
                row[x] = source[2 * x];
        }
        return half;
    }

    /// <summary>Gives back what only the search for extrema needs; the levels that keypoints are described on stay.</summary>
    public void Settle()
    {
        for (var i = 0; i < _differences.Length; i++)
            Release(ref _differences[i]);
        Release(ref _gaussians[0]);
        for (var level = ScalesPerOctave + 1; level < Levels; level++)
            Release(ref _gaussians[level]);
    }

    public void Dispose()
    {
        Settle();
        for (var level = 0; level < Levels; level++)
            Release(ref _gaussians[level]);
    }

    private static void Release(ref FloatPlane? plane)
    {
        plane?.Dispose();
        plane = null;
    }
}
