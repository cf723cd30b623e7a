namespace Catchlight.Conversations.Words;

/// <summary>Finds the phrases of a book in one message after another. Not safe for threads.</summary>
internal sealed class PhraseMatcher(PhraseBook book)
{
    private readonly Tokenizer _tokenizer = book.Tokenizer();
    private readonly TokenBuffer _tokens = new();
    private List<PhraseHit> _found = [];

    /// <summary>Reads a message and adds each phrase that it has, once, where it stands first.</summary>
    public void Find(ReadOnlySpan<char> text, List<PhraseHit> found)
    {
        _tokenizer.Read(text, _tokens);
        _found = found;
        var from = found.Count;
        for (var i = 0; i < _tokens.Count; i++)
            foreach (var beginning in book.Beginnings(_tokens[i].Word))
                Follow(beginning, i, i + 1, from);
    }

    private void Follow(PhraseNode node, int first, int next, int from)
    {
        foreach (var phrase in node.Phrases)
            if (!Has(phrase, from))
                _found.Add(new(phrase, _tokens[first].Start, _tokens[next - 1].End));
        foreach (var edge in node.Edges)
        {
            for (var skipped = 0; skipped <= edge.Gap && next + skipped < _tokens.Count; skipped++)
            {
                var word = _tokens[next + skipped].Word;
                if (book.Contains(edge.Set, word))
                    Follow(edge.Next, first, next + skipped + 1, from);
                if (word == Vocabulary.Break || word == book.Not)
                    break;
            }
        }
    }

    private bool Has(int phrase, int from)
    {
        for (var i = from; i < _found.Count; i++)
            if (_found[i].Phrase == phrase)
                return true;
        return false;
    }
}

/// <summary>A phrase found in a message.</summary>
/// <param name="Phrase">Its position in the book.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct PhraseHit(int Phrase, int Start, int End);
