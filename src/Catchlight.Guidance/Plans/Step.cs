using Catchlight.Guidance.Content;
using Catchlight.Guidance.Routes;

namespace Catchlight.Guidance.Plans;

/// <summary>One thing to do, with what this person needs for it.</summary>
/// <param name="Text">What is written.</param>
/// <param name="Urgency">When to do it.</param>
/// <param name="Rule">Name of the rule that chose it.</param>
/// <param name="Routes">Whom to call or write to, in the order in which to try them; may be empty.</param>
/// <param name="Guides">How to do it on the apps that were named, or on all where none was; may be empty.</param>
public sealed record Step(StepText Text, Urgency Urgency, string Rule, IReadOnlyList<Route> Routes, IReadOnlyList<GuideExcerpt> Guides)
{
    /// <summary>Its name.</summary>
    public StepId Id => Text.Id;

    /// <summary>What to do.</summary>
    public string Title => Text.Title;

    /// <summary>Why it helps.</summary>
    public RichText Why => Text.Why;

    /// <summary>How to do it.</summary>
    public RichText How => Text.How;

    /// <summary>What will happen then; may be empty.</summary>
    public RichText Expect => Text.Expect;

    /// <summary>Words to copy or read out.</summary>
    public IReadOnlyList<WordsToCopy> Words => Text.Words;
}
