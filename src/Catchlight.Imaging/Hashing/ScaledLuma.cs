namespace Catchlight.Imaging.Hashing;

/// <summary>The luma of a picture (0 to 255, ITU-R BT.601), each sample the mean of a square of its pixels.</summary>
public readonly ref struct ScaledLuma
{
    /// <summary>Wraps the samples.</summary>
    /// <param name="pictureWidth">Pixels a row of the picture, at least 1.</param>
    /// <param name="pictureHeight">Rows of the picture, at least 1.</param>
    /// <param name="shrink">Pixels a side of the square of a sample, at least 1.</param>
    /// <param name="samples">Row by row; a square that reaches beyond the picture counts too.</param>
    /// <param name="stride">From one row to the next.</param>
    /// <exception cref="ArgumentException">There are fewer samples than that.</exception>
    public ScaledLuma(int pictureWidth, int pictureHeight, int shrink, ReadOnlySpan<float> samples, int stride)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pictureWidth, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(pictureHeight, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(shrink, 1);
        PictureWidth = pictureWidth;
        PictureHeight = pictureHeight;
        Shrink = shrink;
        Samples = samples;
        Stride = stride;
        ArgumentOutOfRangeException.ThrowIfLessThan(stride, Width);
        if (samples.Length < (long)stride * (Height - 1) + Width)
            throw new ArgumentException($"{Width} × {Height} samples with {stride} a row are more than {samples.Length}.", nameof(samples));
    }

    /// <summary>Pixels a row of the picture.</summary>
    public int PictureWidth { get; }

    /// <summary>Rows of the picture.</summary>
    public int PictureHeight { get; }

    /// <summary>Pixels a side of the square of a sample.</summary>
    public int Shrink { get; }

    /// <summary>The samples, row by row.</summary>
    public ReadOnlySpan<float> Samples { get; }

    /// <summary>From one row to the next.</summary>
    public int Stride { get; }

    /// <summary>Samples a row.</summary>
    public int Width => (int)(((long)PictureWidth + Shrink - 1) / Shrink);

    /// <summary>Rows of samples.</summary>
    public int Height => (int)(((long)PictureHeight + Shrink - 1) / Shrink);

    internal ReadOnlySpan<float> Row(int y) => Samples.Slice(y * Stride, Width);
}
