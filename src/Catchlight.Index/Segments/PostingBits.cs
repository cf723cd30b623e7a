using System.Runtime.InteropServices;

namespace Catchlight.Index.Segments;

/// <summary>
/// All of a posting but its signature. Its page, 16,384 pictures, is told by where it stands.
/// <code>
/// bits 0–13 picture ordinal within the page  14–18 angle, 32nds of a turn  19–23 scale: <see cref="CompactFeature.Scale"/>
/// </code>
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1, Size = SegmentLayout.PostingBitsLength)]
internal readonly struct PostingBits
{
    private const int AngleShift = SegmentLayout.PageBits;
    private const int ScaleShift = AngleShift + CompactFeature.Bits;
    private const int Mask = (1 << CompactFeature.Bits) - 1;

    private readonly ushort _low;
    private readonly byte _high;

    public PostingBits(uint picture, in CompactFeature feature)
    {
        var bits = picture & SegmentLayout.PageLength - 1 | (uint)feature.Angle << AngleShift | (uint)feature.Scale << ScaleShift;
        (_low, _high) = ((ushort)bits, (byte)(bits >> 16));
    }

    public int PictureInPage => _low & SegmentLayout.PageLength - 1;

    public byte Angle => (byte)(Value >> AngleShift & Mask);

    public byte Scale => (byte)(Value >> ScaleShift & Mask);

    private int Value => _low | _high << 16;
}
