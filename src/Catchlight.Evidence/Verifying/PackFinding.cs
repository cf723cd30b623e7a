namespace Catchlight.Evidence.Verifying;

/// <summary>Something that is not as it has to be.</summary>
/// <param name="Place">Where: a file of the pack, or a part of the zip with the byte where it begins to differ.</param>
/// <param name="Reason">What is wrong, in plain words.</param>
public sealed record PackFinding(string Place, string Reason);
