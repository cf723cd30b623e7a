using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Catchlight.Evidence.Words;

/// <summary>
/// The words of a pack for people, in one language: <c>content/xx/pack.json</c> and how it writes dates and numbers, <c>content/xx/language.json</c>. Both are inside
/// this assembly, so that a browser has them without asking. Names of columns and fields are a format and no words.
/// </summary>
public sealed class PackWords
{
    private const string Default = "en";

    private static readonly ConcurrentDictionary<string, PackWords?> Read = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _words;
    private readonly string[] _months;
    private readonly string _datePattern;
    private readonly NumberFormatInfo _numbers;

    private PackWords(string language, Dictionary<string, string> words, JsonElement writing)
    {
        (Language, _words) = (language, words);
        Culture = writing.GetProperty("culture").GetString()!;
        _months = [.. writing.GetProperty("months").EnumerateArray().Select(month => month.GetString()!)];
        _datePattern = writing.GetProperty("datePattern").GetString()!;
        _numbers = new NumberFormatInfo { NumberGroupSeparator = writing.GetProperty("groupSeparator").GetString()! };
    }

    /// <summary>The English ones.</summary>
    public static PackWords English => In(Default);

    /// <summary>The language that they are in: <c>es</c>.</summary>
    public string Language { get; }

    /// <summary>The language of documents that hold them, for the <c>lang</c> attribute and for PDF: <c>es-ES</c>.</summary>
    public string Culture { get; }

    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys => _words.Keys;

    /// <summary>The words of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key: a mistake in the program, found by its tests.</exception>
    public string this[string key] => _words.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"pack.json has no '{key}'.");

    /// <summary>The words of a language; the English ones where there are none in it.</summary>
    public static PackWords In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Read.GetOrAdd(language, Load) ?? Read.GetOrAdd(Default, Load)!;
    }

    /// <summary>The words of a key with its <c>{name}</c> places filled in. What was filled in is not looked at again: it may be a stranger's.</summary>
    public string Format(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var (pattern, text, at) = (this[key], new StringBuilder(), 0);
        for (var open = pattern.IndexOf('{', at); open >= 0; open = pattern.IndexOf('{', at))
        {
            var close = pattern.IndexOf('}', open);
            text.Append(pattern, at, open - at).Append(Find(values, pattern[(open + 1)..close], key));
            at = close + 1;
        }
        return text.Append(pattern, at, pattern.Length - at).ToString();
    }

    /// <summary>The words for so many: those of <c>key.one</c> or <c>key.many</c>, with <c>{count}</c> filled in.</summary>
    public string Count(string key, long count, params ReadOnlySpan<(string Name, string Value)> values) =>
        Format($"{key}.{(count == 1 ? "one" : "many")}", [("count", Number(count)), .. values]);

    /// <summary>A whole number.</summary>
    public string Number(long number) => number.ToString("N0", _numbers);

    /// <summary>A day: <c>14 de marzo de 2026</c>. The month is a word, so that nobody takes it for the day.</summary>
    public string Day(DateTime day) => _datePattern
        .Replace("{day}", day.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{month}", _months[day.Month - 1], StringComparison.Ordinal)
        .Replace("{year}", day.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string Find(ReadOnlySpan<(string Name, string Value)> values, string name, string key)
    {
        foreach (var (known, value) in values)
        {
            if (known == name)
                return value;
        }
        throw new KeyNotFoundException($"Nothing was given for '{{{name}}}' of '{key}' in pack.json.");
    }

    private static PackWords? Load(string language)
    {
        if (Open(language, "pack.json") is not { } words)
            return null;
        using (words)
        using (var writing = Open(language, "language.json")!)
            return new(language, words.RootElement.EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetString()!, StringComparer.Ordinal), writing.RootElement);
    }

    private static JsonDocument? Open(string language, string file)
    {
        using var stream = typeof(PackWords).Assembly.GetManifestResourceStream($"content/{language}/{file}");
        return stream is null ? null : JsonDocument.Parse(stream);
    }
}
