using System.Runtime.InteropServices;

namespace Catchlight.Index.Segments;

/// <summary>
/// A posting, and how version 2 kept it:
/// <code>
/// 0 the 24 bits of <see cref="PostingBits"/>  3 signature u64
/// </code>
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1, Size = SegmentLayout.PostingLength)]
internal readonly record struct PackedPosting(PostingBits Bits, ulong Signature)
{
    public PackedPosting(uint picture, in CompactFeature feature)
        : this(new PostingBits(picture, feature), feature.Signature)
    {
    }

    public int PictureInPage => Bits.PictureInPage;

    public byte Angle => Bits.Angle;

    public byte Scale => Bits.Scale;
}
