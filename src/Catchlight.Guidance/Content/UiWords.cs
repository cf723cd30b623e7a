namespace Catchlight.Guidance.Content;

/// <summary>Short words by key: headings, buttons, labels from <c>ui.json</c>, the sentences of signs from <c>signs.json</c>, the words of a pack from <c>pack.json</c>.</summary>
/// <param name="words">The words of each key.</param>
/// <param name="file">The name of the file, for whoever has to mend it.</param>
public sealed class UiWords(IReadOnlyDictionary<string, string> words, string file = "ui.json")
{
    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys => words.Keys;

    /// <summary>The words of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key: a mistake in the program, found by its tests.</exception>
    public string this[string key] => words.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"{file} has no '{key}'.");

    /// <summary>The words of a key with its <c>{name}</c> places filled in.</summary>
    public string Format(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = this[key];
        foreach (var (name, value) in values)
            text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return text;
    }
}
