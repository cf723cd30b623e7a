using System.Buffers;
using System.Runtime.Intrinsics;

namespace Catchlight.Ingest.Decoding.Jpeg;

/// <summary>
/// Reads the luma of a plain JPEG at 1/8, 1/4, 1/2 or all of its size, and nothing else: colours are stepped over, and so are the frequencies that
/// a smaller picture does not have. Stepping over takes a fraction of decoding.
/// </summary>
internal static class JpegLuma
{
    /// <summary>The luma; null where the data are not as they should be, to the last bit.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="header">Its header.</param>
    /// <param name="side">Samples a side of each block: 1, 2, 4 or 8.</param>
    public static LumaPlane? Read(ReadOnlySpan<byte> file, JpegHeader header, int side)
    {
        var luma = header.Components[0];
        var across = Units(header.Width, luma.Across);
        var down = Units(header.Height, luma.Down);
        var stride = (across * luma.Across + 1) * side + ScaledBlock.WholeSide;
        var plane = new LumaPlane(Scaled(header.Width, side), Scaled(header.Height, side), stride, down * luma.Down * side);
        var buffer = ArrayPool<byte>.Shared.Rent(file.Length - header.DataStart + CodedData.Padding);
        var isWhole = false;
        try
        {
            isWhole = Fill(plane, new CodedData(file, header.DataStart, buffer), header, side, across, down);
            return isWhole ? plane : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            if (!isWhole)
                plane.Dispose();
        }
    }

    private static bool Fill(LumaPlane plane, CodedData data, JpegHeader header, int side, int across, int down)
    {
        var luma = new BlockReader(header, side, stackalloc Vector256<float>[ScaledBlock.WholeSide]);
        var samples = plane.Samples;
        var plain = data.Plain;
        data.Next();
        var position = 0;
        for (int unit = 0, y = 0; y < down; y++)
            for (var x = 0; x < across; x++, unit++)
            {
                if (header.RestartInterval > 0 && unit > 0 && unit % header.RestartInterval == 0)
                {
                    if (!IsAtEnd(data, position) || data.Marker != 0xD0 + (unit / header.RestartInterval - 1) % 8)
                        return false;
                    data.Next();
                    position = 0;
                    luma.Restart();
                }
                for (var i = 0; i < header.Components.Length; i++)
                {
                    ref readonly var component = ref header.Components[i];
                    for (var n = 0; n < component.Across * component.Down; n++)
                    {
                        // What is behind the end is zeros enough for one block.
                        if ((uint)position > (uint)data.Bits)
                            return false;
                        if (i > 0)
                        {
                            position = BlockReader.Skip(plain, position, header.Table(component, ac: false), header.Table(component, ac: true));
                            continue;
                        }
                        var (row, column) = (y * component.Down + n / component.Across, x * component.Across + n % component.Across);
                        position = luma.Read(plain, position, samples[(row * side * plane.Stride + column * side)..], plane.Stride);
                    }
                }
            }
        return IsAtEnd(data, position) && data.Marker == 0xD9;
    }

    // The last byte is filled up with bits that mean nothing.
    private static bool IsAtEnd(in CodedData data, int position) => data.Bits - position is >= 0 and < 8;

    private static int Units(int length, int blocks) => (length + 8 * blocks - 1) / (8 * blocks);

    private static int Scaled(int length, int side) => (length * side + 7) / 8;
}
