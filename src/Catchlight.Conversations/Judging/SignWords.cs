using System.Collections.Concurrent;
using System.Text.Json;

namespace Catchlight.Conversations.Judging;

/// <summary>The sentences for people: <c>content/xx/signs.json</c>, which is inside this assembly.</summary>
public sealed class SignWords
{
    private const string Default = "en";

    private static readonly ConcurrentDictionary<string, SignWords?> Read = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _words;

    private SignWords(string language, Dictionary<string, string> words) => (Language, _words) = (language, words);

    /// <summary>The language that they are in.</summary>
    public string Language { get; }

    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys => _words.Keys;

    /// <summary>The sentence of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key: a mistake in the program, found by its tests.</exception>
    public string this[string key] => _words.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"signs.json has no '{key}'.");

    /// <summary>The sentence of a key with its <c>{name}</c> places filled in.</summary>
    public string Format(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = this[key];
        foreach (var (name, value) in values)
            text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return text;
    }

    /// <summary>The sentences of a language; the English ones where there are none in it.</summary>
    public static SignWords In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Read.GetOrAdd(language, Load) ?? Read.GetOrAdd(Default, Load)!;
    }

    private static SignWords? Load(string language)
    {
        using var stream = typeof(SignWords).Assembly.GetManifestResourceStream($"content/{language}/signs.json");
        if (stream is null)
            return null;
        using var document = JsonDocument.Parse(stream);
        return new(language, document.RootElement.EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetString()!, StringComparer.Ordinal));
    }
}
