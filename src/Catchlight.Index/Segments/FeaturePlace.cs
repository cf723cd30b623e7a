using System.Runtime.InteropServices;

namespace Catchlight.Index.Segments;

/// <summary>
/// Where a feature is: in the picture, and under which word the rest of it stands. Little-endian:
/// <code>
/// 0 word u16  2 x u8  3 y u8
/// </code>
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1, Size = SegmentLayout.PlaceLength)]
internal readonly record struct FeaturePlace(ushort Word, byte X, byte Y);
