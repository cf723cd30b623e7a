namespace Catchlight.Conversations.Words;

/// <summary>The words of one message. It is filled anew for each, so that a conversation of any length needs one.</summary>
internal sealed class TokenBuffer
{
    private Token[] _tokens = new Token[64];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>A word, in the order of the text.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>Forgets all words.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds a word at the end.</summary>
    public void Add(int word, int start, int end)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = new(word, start, end);
    }
}

/// <summary>One word of a message.</summary>
/// <param name="Word">Its number in the vocabulary.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct Token(int Word, int Start, int End);
