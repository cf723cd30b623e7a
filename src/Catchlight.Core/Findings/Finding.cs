namespace Catchlight.Core.Findings;

/// <summary>One reasoned statement about the picture, with its evidence.</summary>
/// <param name="Code">Which rule spoke, in kebab case: one of <see cref="FindingCodes"/>.</param>
/// <param name="Strength">How much it weighs.</param>
/// <param name="Text">For people: plain short sentences.</param>
/// <param name="Matches">The matches it rests on, as positions in <see cref="Checking.CheckReport.Matches"/>; empty where it rests on none.</param>
public sealed record Finding(string Code, FindingStrength Strength, string Text, IReadOnlyList<int> Matches);
