using System.Text.Json;

namespace Catchlight.Evidence.Cases;

/// <summary>The fields of a JSON object, each asked for once by name; says of every one that is wrong where it is and what was expected.</summary>
internal sealed class JsonFields
{
    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly string _place;
    private readonly List<string> _problems;

    /// <param name="element">The object; anything else is a problem.</param>
    /// <param name="place">Where it is, as in <c>payments[0]</c>; empty for the whole.</param>
    /// <param name="problems">Where problems go.</param>
    public JsonFields(JsonElement element, string place, List<string> problems)
    {
        (_place, _problems) = (place, problems);
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add($"{(place.Length == 0 ? "the file" : place)}: expected {{ … }}");
            return;
        }
        foreach (var field in element.EnumerateObject())
            if (!_fields.TryAdd(field.Name, field.Value))
                problems.Add($"{Place(field.Name)}: stands there twice");
    }

    /// <summary>A text or a number; null where there is none, or nothing in it.</summary>
    public string? Text(string name) => Find(name) is not { } value ? null : value.ValueKind switch
    {
        JsonValueKind.String => string.IsNullOrWhiteSpace(value.GetString()) ? null : value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => Problem<string>(name, "expected a text in quotation marks"),
    };

    /// <summary>A text that has to be there.</summary>
    public string RequiredText(string name)
    {
        var before = _problems.Count;
        var text = Text(name);
        if (text is null && _problems.Count == before)
            _problems.Add($"{Place(name)}: is missing");
        return text ?? "";
    }

    /// <summary>True or false.</summary>
    public bool? YesNo(string name)
    {
        if (Find(name) is not { } value)
            return null;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.GetBoolean();
        _problems.Add($"{Place(name)}: expected true or false");
        return null;
    }

    /// <summary>A time.</summary>
    public EventTime? Time(string name)
    {
        if (Text(name) is not { } text)
            return null;
        if (EventTime.TryParse(text, out var time))
            return time;
        _problems.Add($"{Place(name)}: \"{text}\" is not a date as 2026-03-14, 2026-03-14T21:07 or 2026-03-14T21:07+01:00. Leave it out where it is not known");
        return null;
    }

    /// <summary>A time zone.</summary>
    public TimeZoneInfo? Zone(string name)
    {
        if (Text(name) is not { } text)
            return null;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(text, out var zone))
            return zone;
        _problems.Add($"{Place(name)}: \"{text}\" is not a time zone as Europe/London");
        return null;
    }

    /// <summary>One of some words.</summary>
    public T? OneOf<T>(string name)
        where T : struct, Enum
    {
        if (Text(name) is not { } text)
            return null;
        if (KebabNames.TryParse<T>(text, out var value))
            return value;
        _problems.Add($"{Place(name)}: \"{text}\" is not one of {string.Join(", ", KebabNames.All<T>())}");
        return null;
    }

    /// <summary>A list of objects.</summary>
    public IReadOnlyList<T> Objects<T>(string name, Func<JsonFields, T> read)
    {
        var items = new List<T>();
        foreach (var (i, element) in Elements(name).Index())
        {
            var fields = new JsonFields(element, $"{Place(name)}[{i}]", _problems);
            items.Add(read(fields));
            fields.NameTheRest();
        }
        return items;
    }

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        var texts = new List<string>();
        foreach (var (i, element) in Elements(name).Index())
        {
            if (element.ValueKind == JsonValueKind.String)
                texts.Add(element.GetString()!);
            else
                _problems.Add($"{Place(name)}[{i}]: expected a text in quotation marks");
        }
        return texts;
    }

    /// <summary>Says of every field that nobody asked for that it is not known.</summary>
    public void NameTheRest()
    {
        foreach (var name in _fields.Keys.Where(name => !_asked.Contains(name)))
            _problems.Add($"{Place(name)}: is not known here. Known are {string.Join(", ", _asked.Order(StringComparer.Ordinal))}");
    }

    private JsonElement[] Elements(string name)
    {
        if (Find(name) is not { } value)
            return [];
        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : Problem<JsonElement[]>(name, "expected a list [ … ]") ?? [];
    }

    private JsonElement? Find(string name)
    {
        _asked.Add(name);
        return _fields.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    private T? Problem<T>(string name, string expected)
        where T : class
    {
        _problems.Add($"{Place(name)}: {expected}");
        return null;
    }

    private string Place(string name) => _place.Length == 0 ? name : $"{_place}.{name}";
}
