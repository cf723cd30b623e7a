namespace Catchlight.Index.Words;

/// <summary>
/// The cell of descriptor space that a descriptor falls into, and where it lies within the cell.
/// </summary>
/// <param name="Number">256 · (centroid of the first half) + (centroid of the second half), 0 to 65,535.</param>
/// <param name="Signature">64 bits that tell neighbours within the word from chance company: descriptors of one spot differ in few of them.</param>
internal readonly record struct VisualWord(ushort Number, ulong Signature);
