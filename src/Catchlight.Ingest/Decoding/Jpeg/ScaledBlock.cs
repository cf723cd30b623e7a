using System.Runtime.Intrinsics;

namespace Catchlight.Ingest.Decoding.Jpeg;

/// <summary>
/// The inverse cosine transform of the lowest n × n of a block's 8 × 8 frequencies to n × n samples, n being 1, 2, 4 or 8: the block at n/8 of its size.
/// A frequency that is not zero is added when it is read, so that an empty one costs nothing.
/// </summary>
internal ref struct ScaledBlock
{
    /// <summary>Samples a side of a whole block.</summary>
    public const int WholeSide = 8;

    private const float Middle = 128;

    // For each side the samples of each frequency along one axis, eight floats a frequency, the unused ones 0.
    private static readonly float[][] Waves = [.. Enumerable.Range(0, WholeSide + 1).Select(MakeWaves)];

    private readonly int _side;
    private readonly ReadOnlySpan<float> _waves;
    private readonly Span<Vector256<float>> _rows;
    private int _used;

    /// <param name="side">1, 2, 4 or 8.</param>
    /// <param name="rows">Eight vectors to work in.</param>
    public ScaledBlock(int side, Span<Vector256<float>> rows)
    {
        _side = side;
        _waves = Waves[side];
        _rows = rows;
        _rows.Clear();
    }

    /// <summary>Adds a frequency: <paramref name="across"/> and <paramref name="down"/> below the side.</summary>
    public void Add(int across, int down, float value)
    {
        _rows[down] += Vector256.Create(_waves.Slice(across * WholeSide, WholeSide)) * value;
        _used = Math.Max(_used, down + 1);
    }

    /// <summary>Writes the samples, eight a row of which the first n count, and begins anew.</summary>
    public void Write(Span<float> to, int stride)
    {
        var rows = _rows[.._used];
        var middle = Vector256.Create(Middle);
        for (var y = 0; y < _side; y++)
        {
            var sum = middle;
            for (var v = 0; v < rows.Length; v++)
                sum += rows[v] * _waves[v * WholeSide + y];
            Vector256.Min(Vector256.Max(sum, Vector256<float>.Zero), Vector256.Create(255f)).CopyTo(to[(y * stride)..]);
        }
        rows.Clear();
        _used = 0;
    }

    private static float[] MakeWaves(int side)
    {
        var waves = new float[WholeSide * WholeSide];
        for (var u = 0; u < side; u++)
            for (var x = 0; x < side; x++)
                waves[u * WholeSide + x] = (float)(Math.Sqrt((u == 0 ? 1 : 2) / (double)WholeSide) * Math.Cos((2 * x + 1) * u * Math.PI / (2 * side)));
        return waves;
    }
}
