namespace Catchlight.Index.Segments;

/// <summary>A slot of a <see cref="SlotTable"/>, sorted and not yet written.</summary>
/// <param name="Ends">For each value where its ordinals end; where one ends the next begins.</param>
/// <param name="Ordinals">By value, within a value growing.</param>
internal sealed record BuiltSlot(uint[] Ends, uint[] Ordinals);
