namespace Catchlight.Conversations.Words;

/// <summary>All phrases in one tree, so that a message is read once, however many there are.</summary>
internal sealed class PhraseBook
{
    private readonly List<bool[]> _sets = [];
    private readonly PhraseNode[][] _beginnings;
    private readonly Dictionary<int, int[]> _readAs = [];

    /// <summary>Puts phrases into a tree.</summary>
    /// <param name="phrases">The phrases, as <see cref="PhraseSyntax"/> has them; each is known by its position.</param>
    public PhraseBook(IReadOnlyList<string> phrases)
    {
        var root = new PhraseNode();
        var sets = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = new List<int[]>();
        for (var phrase = 0; phrase < phrases.Count; phrase++)
            foreach (var way in PhraseSyntax.Parse(phrases[phrase]))
                Add(root, way, phrase, sets, words);
        Not = Words.Add("not");
        foreach (var (spelling, readAs) in CommonSpelling.All)
            _readAs[Words.Add(spelling)] = [.. readAs.Select(Words.Add)];
        var numbers = Enumerable.Range(0, Words.Count).Where(word => word == Vocabulary.Number || Words[word] is [>= '0' and <= '9', ..] && Words[word].All(char.IsAsciiDigit)).ToArray();
        foreach (var set in words)
            _sets.Add(Members(set, numbers));
        _beginnings = [.. Enumerable.Range(0, Words.Count).Select(word => root.Edges.Where(edge => _sets[edge.Set][word]).Select(edge => edge.Next).ToArray())];
    }

    /// <summary>The words that phrases are made of.</summary>
    public Vocabulary Words { get; } = new();

    /// <summary>The word that turns a phrase around, so that no gap reaches over it.</summary>
    public int Not { get; }

    /// <summary>A reader of messages that knows these words. One for each thread.</summary>
    public Tokenizer Tokenizer() => new(Words, _readAs);

    /// <summary>Where phrases can begin with a word.</summary>
    public PhraseNode[] Beginnings(int word) => _beginnings[word];

    /// <summary>Whether a word belongs to a set.</summary>
    public bool Contains(int set, int word) => _sets[set][word];

    private void Add(PhraseNode node, List<PhraseStep> way, int phrase, Dictionary<string, int> sets, List<int[]> words)
    {
        foreach (var step in way)
        {
            var key = string.Join('|', step.Words);
            if (!sets.TryGetValue(key, out var set))
            {
                sets.Add(key, set = words.Count);
                words.Add([.. step.Words.SelectMany(Sounds).Select(Number)]);
            }
            var found = node.Edges.FindIndex(edge => edge.Set == set && edge.Gap == step.Gap);
            if (found < 0)
            {
                found = node.Edges.Count;
                node.Edges.Add(new(step.Gap, set, new()));
            }
            node = node.Edges[found].Next;
        }
        if (!node.Phrases.Contains(phrase))
            node.Phrases.Add(phrase);
    }

    // A digit is short for a word only where the word may stand.
    private static string[] Sounds(string word) => word switch { "to" => ["to", "2", "too"], "for" => ["for", "4"], _ => [word] };

    private int Number(string word) => word == "#" ? Vocabulary.Number : word == "." ? Vocabulary.Break : Words.Add(Catchlight.Conversations.Words.Tokenizer.Collapse(word));

    private bool[] Members(int[] set, int[] numbers)
    {
        var members = new bool[Words.Count];
        foreach (var word in set)
            members[word] = true;
        if (members[Vocabulary.Number])
            foreach (var number in numbers)
                members[number] = true;
        return members;
    }
}
