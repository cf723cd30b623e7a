namespace Catchlight.Evidence.Zips;

/// <summary>Bytes of a zip's own structure that are not what they have to be.</summary>
/// <param name="Place">Which part of the structure.</param>
/// <param name="Offset">The first byte that differs, counted from the beginning of the zip.</param>
/// <param name="Count">How many bytes of this part differ.</param>
internal readonly record struct StructureDamage(string Place, long Offset, long Count);
