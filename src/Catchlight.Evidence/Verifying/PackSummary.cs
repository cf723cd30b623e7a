namespace Catchlight.Evidence.Verifying;

/// <summary>What a pack says about itself.</summary>
/// <param name="Folder">The folder that holds all of it.</param>
/// <param name="Exhibits">The files in <c>data/</c>: path, length and SHA-256.</param>
/// <param name="LogHead">The digest of the last line of its log.</param>
/// <param name="LogLines">How many lines the log has.</param>
public sealed record PackSummary(string Folder, IReadOnlyList<(string Path, long Length, Sha256Digest Sha256)> Exhibits, Sha256Digest LogHead, int LogLines);
