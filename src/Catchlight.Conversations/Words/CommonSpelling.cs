namespace Catchlight.Conversations.Words;

/// <summary>The one spelling of a word, or the words that it is short for, by <see cref="Spellings"/>.</summary>
internal static class CommonSpelling
{
    private static readonly Dictionary<string, string[]> Table = Read();

    /// <summary>Every spelling that is read as something else.</summary>
    public static IReadOnlyDictionary<string, string[]> All => Table;

    /// <summary>The words that a word is read as.</summary>
    public static string[] Of(string word)
    {
        var collapsed = Tokenizer.Collapse(word);
        return Table.GetValueOrDefault(collapsed) ?? [collapsed];
    }

    private static Dictionary<string, string[]> Read()
    {
        var table = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in Spellings.Table)
        {
            var parts = line.Split(" = ");
            var words = parts[1].Split(' ').Select(Tokenizer.Collapse).ToArray();
            foreach (var spelling in parts[0].Split(' ').Select(Tokenizer.Collapse))
                if (words is not [var only] || only != spelling)
                    table[spelling] = words;
        }
        return table;
    }
}
