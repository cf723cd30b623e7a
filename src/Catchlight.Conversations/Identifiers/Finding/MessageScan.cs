using Catchlight.Conversations.Identifiers.Amounts;

namespace Catchlight.Conversations.Identifiers.Finding;

/// <summary>One message while it is searched, and all that was found before it. One object goes through a whole conversation.</summary>
internal sealed class MessageScan(IdentifierOptions options)
{
    // One for each letter, so that a message full of findings costs no more a finding than one with two.
    private bool[] _taken = [];
    private readonly HashSet<(IdentifierType, string)> _here = [];

    public IdentifierOptions Options => options;

    /// <summary>What is searched.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Its words, parted by white space, without the signs around them.</summary>
    public List<Word> Words { get; } = [];

    public List<FoundIdentifier> Identifiers { get; } = [];

    public List<FoundAmount> Amounts { get; } = [];

    public List<FoundDeadline> Deadlines { get; } = [];

    /// <summary>Which message it is.</summary>
    public int Number { get; private set; }

    /// <summary>Goes on to a message.</summary>
    public void Begin(int number, string text)
    {
        // What was taken of the message before lies within its length.
        _taken.AsSpan(0, Text.Length).Clear();
        if (_taken.Length < text.Length)
            _taken = new bool[Math.Max(text.Length, 2 * _taken.Length)];
        (Number, Text) = (number, text);
        _here.Clear();
        Word.Split(text, Words);
    }

    /// <summary>A word as it is written.</summary>
    public ReadOnlySpan<char> this[Word word] => Text.AsSpan(word.Start, word.Length);

    /// <summary>Notes an identifier, once a message, and keeps other finders off its letters.</summary>
    public void Add(IdentifierType type, string value, string? service, int start, int length)
    {
        Take(start, length);
        if (Identifiers.Count < options.Most && _here.Add((type, value)))
            Identifiers.Add(new FoundIdentifier(type, value, service, Number, Quotes.Around(Text, start, length)));
    }

    public void Add(Amount amount, int start, int length)
    {
        Take(start, length);
        if (Amounts.Count < options.Most)
            Amounts.Add(new FoundAmount(amount, Number, Quotes.Around(Text, start, length)));
    }

    public void Add(Deadline deadline, int start, int length)
    {
        Take(start, length);
        if (Deadlines.Count < options.Most)
            Deadlines.Add(new FoundDeadline(deadline, Number, Quotes.Around(Text, start, length)));
    }

    /// <summary>Whether letters are part of what was found already.</summary>
    public bool IsTaken(int start, int length) => _taken.AsSpan(start, length).Contains(true);

    private void Take(int start, int length) => _taken.AsSpan(start, length).Fill(true);
}
