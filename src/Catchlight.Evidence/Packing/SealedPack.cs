namespace Catchlight.Evidence.Packing;

/// <summary>A pack that was written.</summary>
/// <param name="Folder">The folder in the zip that holds all of it.</param>
/// <param name="Exhibits">What is in it.</param>
/// <param name="LogHead">The digest of the last line of its log.</param>
/// <param name="HasBoxes">Whether its report as PDF has empty boxes where there was no font for a sign.</param>
public sealed record SealedPack(string Folder, IReadOnlyList<PackedExhibit> Exhibits, Sha256Digest LogHead, bool HasBoxes);
