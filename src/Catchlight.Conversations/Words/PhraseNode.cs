namespace Catchlight.Conversations.Words;

/// <summary>A place in the tree of phrases: what has been read leads here.</summary>
internal sealed class PhraseNode
{
    /// <summary>The phrases that end here.</summary>
    public List<int> Phrases { get; } = [];

    /// <summary>How they may go on.</summary>
    public List<PhraseEdge> Edges { get; } = [];
}

/// <summary>One way on.</summary>
/// <param name="Gap">How many words of any kind may stand before the next.</param>
/// <param name="Set">The words that lead on, by the number of their set.</param>
/// <param name="Next">Where to.</param>
internal readonly record struct PhraseEdge(int Gap, int Set, PhraseNode Next);
