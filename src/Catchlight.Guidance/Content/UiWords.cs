namespace Catchlight.Guidance.Content;

/// <summary>Short words of the pages: headings, buttons, labels. From <c>ui.json</c>.</summary>
public sealed class UiWords(IReadOnlyDictionary<string, string> words)
{
    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys => words.Keys;

    /// <summary>The words of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key: a mistake in the program, found by its tests.</exception>
    public string this[string key] => words.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"ui.json has no '{key}'.");

    /// <summary>The words of a key with its <c>{name}</c> places filled in.</summary>
    public string Format(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = this[key];
        foreach (var (name, value) in values)
            text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return text;
    }
}
