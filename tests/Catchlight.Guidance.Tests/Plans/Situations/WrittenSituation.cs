using Catchlight.Guidance.Answering;

namespace Catchlight.Guidance.Tests.Plans.Situations;

/// <summary>A person as a helpline would write them down, and what their plan has to be.</summary>
/// <param name="Name">Who they are and what has happened, in a sentence.</param>
/// <param name="Answers">What they would answer.</param>
/// <param name="InOrder">Steps that the plan has, in this order; others may stand between.</param>
/// <param name="Never">Steps that it must not have.</param>
/// <param name="Routes">Routes that it shows, each as <c>step:route</c>.</param>
/// <param name="NoRoutes">Routes that it shows nowhere.</param>
public sealed record WrittenSituation(string Name, Answers Answers, string[] InOrder, string[] Never, string[] Routes, string[] NoRoutes)
{
    /// <summary>The name, for the list of tests.</summary>
    public override string ToString() => Name;
}
