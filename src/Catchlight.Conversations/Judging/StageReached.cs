using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Judging;

/// <summary>A stage of the script, and what shows that it was reached.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="At">When its first sign was sent; null where the export does not say.</param>
/// <param name="Signs">The signs, in the order of the messages; at most <see cref="MostSigns"/>.</param>
/// <param name="More">How many more there are.</param>
public sealed record StageReached(ScriptStage Stage, MessageTime? At, IReadOnlyList<SignFound> Signs, int More)
{
    /// <summary>More lines than these nobody reads.</summary>
    public const int MostSigns = 12;
}
