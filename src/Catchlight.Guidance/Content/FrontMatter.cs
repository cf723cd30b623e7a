namespace Catchlight.Guidance.Content;

/// <summary>
/// A Markdown file taken apart: <c>key: value</c> lines between two <c>---</c> lines, then sections under <c>## name</c>.
/// Text before the first section is the section with the empty name.
/// </summary>
internal sealed class FrontMatter
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly List<(string Name, RichText Text)> _sections = [];
    private readonly ReadingLog _log;

    public FrontMatter(string file, string text, ReadingLog log)
    {
        File = file;
        _log = log;
        var lines = text.Split('\n');
        var end = lines[0].Trim() == "---" ? Array.FindIndex(lines, 1, line => line.Trim() == "---") : -1;
        if (end < 0)
        {
            Problem("begins without front matter between two '---' lines");
            return;
        }
        foreach (var line in lines[1..end].Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || !_values.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim()))
                Problem($"front matter line '{line}' is not a new 'key: value'");
        }
        ReadSections(lines[(end + 1)..]);
    }

    public string File { get; }

    /// <summary>The file's name without folder and ending.</summary>
    public string Id => Path.GetFileNameWithoutExtension(File);

    public IReadOnlyList<(string Name, RichText Text)> Sections => _sections;

    public void Problem(string message) => _log.Problem(File, message);

    public string Require(string key)
    {
        if (Optional(key) is { Length: > 0 } value)
            return value;
        Problem($"front matter lacks '{key}'");
        return "";
    }

    public string? Optional(string key)
    {
        _read.Add(key);
        return _values.GetValueOrDefault(key) is { Length: > 0 } value ? value : null;
    }

    public IReadOnlyList<string> List(string key) =>
        Optional(key)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    public Uri? OptionalUrl(string key)
    {
        if (Optional(key) is not { } text)
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http")
        {
            _log.Link(File, url);
            return url;
        }
        Problem($"'{key}' is not a web address: {text}");
        return null;
    }

    public DateOnly Date(string key)
    {
        if (ContentDates.TryReadDay(Require(key), out var date))
            return date;
        Problem($"'{key}' is not a date like 2026-11-24");
        return default;
    }

    /// <summary>A date of a source, or <c>undated</c>, which becomes null.</summary>
    public string? SourceDate(string key)
    {
        var text = Require(key);
        if (text == "undated")
            return null;
        if (!ContentDates.IsValid(text))
            Problem($"'{key}' is neither 'undated' nor a year, month or day: {text}");
        return text;
    }

    /// <summary>Where a section was read: <c>name.source</c>, <c>name.sourceUrl</c> and <c>name.sourceDate</c>.</summary>
    public SourceNote Source(string section) => new(Require($"{section}.source"), OptionalUrl($"{section}.sourceUrl"), SourceDate($"{section}.sourceDate"));

    public Review Review()
    {
        var review = new Review(Require("owner"), Date("reviewed"), Date("reviewBy"));
        _log.Review(File, null, review);
        return review;
    }

    /// <summary>A key that nobody asked for is a spelling mistake.</summary>
    public void RefuseTheRest()
    {
        foreach (var key in _values.Keys.Where(key => !_read.Contains(key)))
            Problem($"front matter has an unknown key '{key}'");
    }

    private void ReadSections(string[] lines)
    {
        var (name, body) = ("", new List<string>());
        foreach (var line in lines.Append("## "))
        {
            if (!line.StartsWith("## ", StringComparison.Ordinal))
            {
                body.Add(line);
                continue;
            }
            if (RichText.TryParse(string.Join('\n', body), out var reason) is not { } text)
                Problem(reason!);
            else if (!text.IsEmpty)
                _sections.Add((name, text));
            else if (name.Length > 0)
                Problem($"section '{name}' is empty");
            (name, body) = (line[3..].Trim(), []);
        }
    }
}
