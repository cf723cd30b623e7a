namespace Catchlight.Conversations.Words;

/// <summary>
/// The words that phrases are made of, each with a number. A word that is in no phrase is <see cref="Unknown"/>. A hash table of our own, because it is
/// asked once for every word of a conversation, and in a browser the one of the library costs more than all else.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>A word that no phrase has.</summary>
    public const int Unknown = 0;

    /// <summary>A number that no phrase names.</summary>
    public const int Number = 1;

    /// <summary>The end of a sentence.</summary>
    public const int Break = 2;

    private readonly List<string> _words = ["", "#", "."];
    private int[] _slots = new int[1024];

    /// <summary>How many words there are; every number is below.</summary>
    public int Count => _words.Count;

    /// <summary>The number of a word, which it gets where it has none.</summary>
    public int Add(string word)
    {
        var found = Find(word);
        if (found != Unknown)
            return found;
        _words.Add(word);
        if (_words.Count * 2 > _slots.Length)
            Grow();
        else
            Insert(_words.Count - 1);
        return _words.Count - 1;
    }

    /// <summary>The number of a word; <see cref="Unknown"/> where it has none.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        for (var slot = Hash(word) & (_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
            if (word.SequenceEqual(_words[_slots[slot]]))
                return _slots[slot];
        return Unknown;
    }

    /// <summary>The word of a number.</summary>
    public string this[int number] => _words[number];

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var number = Break + 1; number < _words.Count; number++)
            Insert(number);
    }

    private void Insert(int number)
    {
        var slot = Hash(_words[number]) & (_slots.Length - 1);
        while (_slots[slot] != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = number;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 17;
        foreach (var letter in word)
            hash = (hash * 31) + letter;
        return hash ^ (hash >> 15);
    }
}
