using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs;

/// <summary>A warning sign: what to look for in a conversation, and what it weighs. Its sentence for the person is in content/, under its id.</summary>
/// <param name="id">Short and stable, for programs: <c>threat-to-share</c>.</param>
/// <param name="group">What it speaks of.</param>
/// <param name="stage">Where in the script it belongs.</param>
/// <param name="weight">1 common in ordinary talk, 2 and 3 a reason to look, 4 strong, 5 hardly ever seen elsewhere; 0 where it is not weighed.</param>
/// <param name="reason">Why it weighs that.</param>
/// <param name="source">Who described it, and when.</param>
public abstract class Sign(string id, SignGroup group, ScriptStage stage, int weight, string reason, string source)
{
    /// <summary>Short and stable, for programs.</summary>
    public string Id { get; } = id;

    /// <summary>What it speaks of.</summary>
    public SignGroup Group { get; } = group;

    /// <summary>Where in the script it belongs.</summary>
    public ScriptStage Stage { get; } = stage;

    /// <summary>0 to 5: see the constructor.</summary>
    public int Weight { get; } = weight;

    /// <summary>Why it weighs that.</summary>
    public string Reason { get; } = reason;

    /// <summary>Who described it, and when.</summary>
    public string Source { get; } = source;

    /// <summary>The wordings to look for in messages.</summary>
    internal virtual IReadOnlyList<PhraseList> Lists => [];

    /// <summary>Whether it looks at what other signs found, so that they come first.</summary>
    internal virtual bool ReadsOthers => false;

    /// <summary>Finds it.</summary>
    /// <param name="reading">The conversation, and what was found in it so far.</param>
    internal abstract IEnumerable<Trace> Find(SignReading reading);
}
