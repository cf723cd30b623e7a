namespace Catchlight.Conversations.Judging;

/// <summary>One thing to do.</summary>
/// <param name="Id">For programs. Most are steps of the plan in content/ and have more to say there; <see cref="IsStep"/> tells.</param>
/// <param name="Text">For the person.</param>
/// <param name="IsStep">Whether the plan has a step of that name.</param>
public sealed record Advice(string Id, string Text, bool IsStep);
