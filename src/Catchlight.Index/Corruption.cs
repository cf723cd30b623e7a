namespace Catchlight.Index;

/// <summary>One damaged place.</summary>
/// <param name="File">The file, a plain name within the index folder.</param>
/// <param name="Offset">The byte at or shortly after which the damage lies: within 16 KiB in the body of a segment, 72 bytes in the manifest.</param>
/// <param name="Reason">What is wrong, in plain words.</param>
public sealed record Corruption(string File, long Offset, string Reason);
