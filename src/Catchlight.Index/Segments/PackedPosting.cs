using System.Runtime.InteropServices;

namespace Catchlight.Index.Segments;

/// <summary>
/// A posting as it is kept. Its page, 16,384 pictures, is told by where it stands.
/// <code>
/// 0 signature u64
/// 8 bits 0–13 picture ordinal within the page  14–18 angle, 32nds of a turn  19–23 scale: <see cref="CompactFeature.Scale"/>
/// </code>
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1, Size = SegmentLayout.PostingLength)]
internal readonly struct PackedPosting
{
    private const int AngleShift = SegmentLayout.PageBits;
    private const int ScaleShift = AngleShift + CompactFeature.Bits;
    private const int Mask = (1 << CompactFeature.Bits) - 1;

    private readonly ushort _low;
    private readonly byte _high;

    public PackedPosting(uint picture, in CompactFeature feature)
    {
        Signature = feature.Signature;
        var bits = picture & SegmentLayout.PageLength - 1 | (uint)feature.Angle << AngleShift | (uint)feature.Scale << ScaleShift;
        (_low, _high) = ((ushort)bits, (byte)(bits >> 16));
    }

    public ulong Signature { get; }

    public int PictureInPage => _low & SegmentLayout.PageLength - 1;

    public byte Angle => (byte)(Bits >> AngleShift & Mask);

    public byte Scale => (byte)(Bits >> ScaleShift & Mask);

    private int Bits => _low | _high << 16;
}
