namespace Catchlight.Core.Findings;

/// <summary>The findings together, in plain words.</summary>
/// <param name="Level">What they come to.</param>
/// <param name="Text">For people: what that means and what to do next, in plain short sentences.</param>
public sealed record Answer(AnswerLevel Level, string Text);
