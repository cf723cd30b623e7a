using System.Buffers;

namespace Catchlight.Ingest.Decoding.Jpeg;

/// <summary>The luma of a picture, 0 to 255, in memory rented until disposed.</summary>
/// <param name="width">Samples a row.</param>
/// <param name="height">Rows.</param>
/// <param name="stride">From one row to the next; the rest of a row is undefined.</param>
/// <param name="rows">Rows of memory, of which the last may be beyond the picture.</param>
internal sealed class LumaPlane(int width, int height, int stride, int rows) : IDisposable
{
    private float[]? _samples = ArrayPool<float>.Shared.Rent(checked(stride * rows));

    public int Width => width;

    public int Height => height;

    public int Stride => stride;

    public Span<float> Samples => _samples.AsSpan(0, stride * rows);

    public void Dispose()
    {
        if (_samples is null)
            return;
        ArrayPool<float>.Shared.Return(_samples);
        _samples = null;
    }
}
