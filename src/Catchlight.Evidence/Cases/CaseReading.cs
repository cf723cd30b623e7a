namespace Catchlight.Evidence.Cases;

/// <summary>What was read of a case.</summary>
/// <param name="Case">The case; without what is wrong in the file.</param>
/// <param name="Problems">What is wrong, a line each that names the place; empty where nothing is.</param>
public sealed record CaseReading(EvidenceCase Case, IReadOnlyList<string> Problems);
