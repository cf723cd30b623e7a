namespace Catchlight.Guidance.Plans;

/// <summary>The name of a step: the name of its file without <c>.md</c>.</summary>
/// <param name="Value">Small letters, digits and hyphens.</param>
public readonly record struct StepId(string Value)
{
    /// <summary><see cref="Value"/>.</summary>
    public override string ToString() => Value;
}
