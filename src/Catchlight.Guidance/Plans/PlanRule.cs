namespace Catchlight.Guidance.Plans;

/// <summary>One rule: a step, when to do it, and who needs it.</summary>
/// <param name="Step">The step.</param>
/// <param name="Urgency">When to do it.</param>
/// <param name="Name">The rule in plain words.</param>
/// <param name="Applies">Whether somebody in this situation needs the step.</param>
public sealed record PlanRule(StepId Step, Urgency Urgency, string Name, Func<Situation, bool> Applies);
