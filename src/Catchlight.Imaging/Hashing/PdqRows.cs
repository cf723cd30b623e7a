using System.Buffers;

namespace Catchlight.Imaging.Hashing;

/// <summary>Takes the samples that PDQ hashes out of a picture whose rows arrive from the top: the same ones as <see cref="PdqLuma"/>.</summary>
public sealed class PdqRows : IDisposable
{
    private readonly (int Width, int Height) _from;
    private readonly (int Width, int Height) _to;
    private readonly int[] _columns;
    private float[]? _luma;
    private int _arrived;
    private int _done;

    /// <param name="width">Pixels a row of the picture.</param>
    /// <param name="height">Rows of the picture.</param>
    /// <param name="pixelBytes">Bytes a pixel, of which the first three are R, G and B.</param>
    public PdqRows(int width, int height, int pixelBytes)
    {
        _from = (width, height);
        _to = PdqLuma.SizeFor(width, height);
        _columns = new int[_to.Width];
        PdqLuma.Columns(_columns, width, pixelBytes);
        _luma = ArrayPool<float>.Shared.Rent(_to.Width * _to.Height);
    }

    /// <summary>Takes the next row of the picture.</summary>
    public void Add(ReadOnlySpan<byte> pixels)
    {
        for (; _done < _to.Height && PdqLuma.SourceRow(_done, _from.Height, _to.Height) == _arrived; _done++)
            PdqLuma.Row(pixels, _columns, _luma.AsSpan(_done * _to.Width, _to.Width));
        _arrived++;
    }

    /// <summary>The hashes, after the last row.</summary>
    public (PdqDihedral Hashes, PdqQuality Quality) Finish() =>
        Math.Min(_from.Width, _from.Height) < PdqLuma.SmallestSide
            ? (PdqDihedral.Zero, new PdqQuality(0))
            : PdqHasher.HashSampled(_luma.AsSpan(0, _to.Width * _to.Height), _to.Width, _to.Height, PdqHasher.Vectors);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_luma is null)
            return;
        ArrayPool<float>.Shared.Return(_luma);
        _luma = null;
    }
}
