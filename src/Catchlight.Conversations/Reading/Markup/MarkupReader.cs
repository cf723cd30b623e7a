namespace Catchlight.Conversations.Reading.Markup;

/// <summary>
/// Walks over HTML or XML, tag by tag, in one pass and without a tree: nothing nests deeper than it does in the text, no entity is defined, and
/// nothing is fetched. What is not well-formed is read as a browser would roughly read it.
/// </summary>
internal ref struct MarkupReader(ReadOnlySpan<char> markup)
{
    private readonly ReadOnlySpan<char> _markup = markup;
    private int _at;

    public MarkupToken Token { get; private set; }

    /// <summary>The name of the tag as it is written.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>What is written between the name of a tag and its end, or the text between tags, with its entities.</summary>
    public ReadOnlySpan<char> Raw { get; private set; }

    /// <summary>Whether a tag closes itself: <c>&lt;sms … /&gt;</c>.</summary>
    public bool IsEmptyElement { get; private set; }

    /// <summary>Goes on to the next tag or text. Comments, declarations, scripts and styles are passed over.</summary>
    public bool Read()
    {
        while (_at < _markup.Length)
        {
            var rest = _markup[_at..];
            if (rest[0] != '<' || rest.Length < 2 || !IsTagStart(rest[1]))
            {
                ReadText(rest);
                return true;
            }
            if (rest[1] is '!' or '?')
            {
                if (SkipDeclaration(rest))
                    return true;
                continue;
            }
            ReadTag(rest);
            if (Token == MarkupToken.Open && (Is("script") || Is("style")))
                SkipRaw();
            return true;
        }
        return false;
    }

    /// <summary>Whether the tag has this name, in small letters.</summary>
    public readonly bool Is(ReadOnlySpan<char> name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>An attribute as it is written, with its entities; empty where the tag has none of this name.</summary>
    public readonly ReadOnlySpan<char> RawAttribute(ReadOnlySpan<char> name)
    {
        var attributes = new MarkupAttributes(Raw);
        return attributes.Find(name) ? attributes.Value : default;
    }

    /// <summary>An attribute, decoded; null where the tag has none of this name.</summary>
    public readonly string? Attribute(ReadOnlySpan<char> name)
    {
        var attributes = new MarkupAttributes(Raw);
        return attributes.Find(name) ? Decode(attributes.Value) : null;
    }

    /// <summary>Whether the tag has a class.</summary>
    public readonly bool HasClass(ReadOnlySpan<char> wanted)
    {
        var classes = RawAttribute("class");
        foreach (var range in classes.Split(' '))
            if (classes[range].SequenceEqual(wanted))
                return true;
        return false;
    }

    /// <summary>The text with its entities decoded, those of HTML 4 and numbers; two numbers may make one character, as some apps write emoji.</summary>
    public static string Decode(ReadOnlySpan<char> raw) => raw.Contains('&') ? Entities.Decode(raw) : raw.ToString();

    private static bool IsTagStart(char c) => char.IsAsciiLetter(c) || c is '/' or '!' or '?';

    private void ReadText(ReadOnlySpan<char> rest)
    {
        var end = rest[1..].IndexOf('<');
        end = end < 0 ? rest.Length : end + 1;
        SetText(rest[..end]);
        _at += end;
    }

    private void SetText(ReadOnlySpan<char> text)
    {
        Token = MarkupToken.Text;
        Name = default;
        Raw = text;
        IsEmptyElement = false;
    }

    private void ReadTag(ReadOnlySpan<char> rest)
    {
        var close = rest[1] == '/';
        var start = close ? 2 : 1;
        var end = EndOfTag(rest, start);
        var inside = rest[start..Math.Max(start, end)];
        var nameEnd = inside.IndexOfAny(MarkupAttributes.NameEnds);
        Name = nameEnd < 0 ? inside : inside[..nameEnd];
        Raw = nameEnd < 0 ? default : inside[nameEnd..];
        Token = close ? MarkupToken.Close : MarkupToken.Open;
        IsEmptyElement = !close && inside is [.., '/'];
        _at += Math.Min(end + 1, rest.Length);
    }

    // A tag ends at the first > that stands in no quoted attribute.
    private static int EndOfTag(ReadOnlySpan<char> rest, int from)
    {
        while (from < rest.Length)
        {
            var next = rest[from..].IndexOfAny('>', '"', '\'');
            if (next < 0)
                return rest.Length;
            from += next;
            if (rest[from] == '>')
                return from;
            // A quote counts only behind "=": text such as <b don't> has others.
            var quoted = rest[..from].TrimEnd() is [.., '='];
            var end = quoted ? rest[(from + 1)..].IndexOf(rest[from]) : 0;
            if (end < 0)
                return rest.Length;
            from += quoted ? end + 2 : 1;
        }
        return rest.Length;
    }

    // Says whether it was CDATA, whose content is text.
    private bool SkipDeclaration(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("<![CDATA["))
        {
            var close = rest.IndexOf("]]>");
            SetText(rest[9..(close < 0 ? rest.Length : close)]);
            _at += close < 0 ? rest.Length : close + 3;
            return true;
        }
        var comment = rest.StartsWith("<!--");
        var end = comment ? rest[4..].IndexOf("-->") : rest.IndexOf('>');
        _at += end < 0 ? rest.Length : comment ? end + 7 : end + 1;
        return false;
    }

    private void SkipRaw()
    {
        var rest = _markup[_at..];
        var close = Is("script") ? "</script" : "</style";
        var end = rest.IndexOf(close, StringComparison.OrdinalIgnoreCase);
        _at += end < 0 ? rest.Length : end;
    }
}
