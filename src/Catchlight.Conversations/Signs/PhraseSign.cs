using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs;

/// <summary>A sign that is in the words alone.</summary>
/// <param name="id">As for <see cref="Sign"/>.</param>
/// <param name="group">As for <see cref="Sign"/>.</param>
/// <param name="stage">As for <see cref="Sign"/>.</param>
/// <param name="weight">As for <see cref="Sign"/>.</param>
/// <param name="reason">As for <see cref="Sign"/>.</param>
/// <param name="source">As for <see cref="Sign"/>.</param>
/// <param name="phrases">The wordings.</param>
internal abstract class PhraseSign(string id, SignGroup group, ScriptStage stage, int weight, string reason, string source, PhraseList phrases)
    : Sign(id, group, stage, weight, reason, source)
{
    internal sealed override IReadOnlyList<PhraseList> Lists { get; } = [phrases];

    /// <summary>Whether a place where a wording stands counts; every one does, unless a sign says otherwise.</summary>
    internal virtual bool Counts(SignReading reading, Trace trace) => true;

    internal sealed override IEnumerable<Trace> Find(SignReading reading) => reading.Hits(this, phrases).Where(trace => Counts(reading, trace));
}
