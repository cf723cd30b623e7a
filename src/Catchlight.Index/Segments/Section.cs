namespace Catchlight.Index.Segments;

/// <summary>Where a section of a segment lies.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="ItemLength">Bytes an item.</param>
/// <param name="Offset">Where the first item begins in the file.</param>
/// <param name="Count">How many items there are.</param>
internal readonly record struct Section(SectionKind Kind, int ItemLength, long Offset, long Count);
