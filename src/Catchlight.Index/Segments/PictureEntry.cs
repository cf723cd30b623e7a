using System.Runtime.InteropServices;

namespace Catchlight.Index.Segments;

/// <summary>
/// One picture of a segment.
/// <code>
/// 0 id i64  8 first feature u32  12 width u32  16 height u32  20 features u16  22 quality u8  23 zero u8
/// </code>
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1, Size = SegmentLayout.PictureLength)]
internal readonly record struct PictureEntry(long Id, uint FirstFeature, uint Width, uint Height, ushort Features, byte Quality);
