using System.Runtime.InteropServices;

namespace Catchlight.Index.Segments;

/// <summary>
/// A posting as version 1 kept it.
/// <code>
/// 0 picture ordinal u32  4 feature within the picture u16  6 angle u8  7 scale u8  8 signature u64
/// </code>
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1, Size = SegmentLayout.WholePostingLength)]
internal readonly record struct WholePosting(uint Picture, ushort Feature, byte Angle, byte Scale, ulong Signature);
