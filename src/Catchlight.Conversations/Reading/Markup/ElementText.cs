using System.Text;

namespace Catchlight.Conversations.Reading.Markup;

/// <summary>Gathers the text of one element while <see cref="MarkupReader"/> walks over it.</summary>
internal sealed class ElementText
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a text between tags; white space is one space, as a browser shows it.</summary>
    public void Append(ReadOnlySpan<char> raw)
    {
        foreach (var c in MarkupReader.Decode(raw))
        {
            if (!char.IsWhiteSpace(c) || c == '\u00A0')
                _text.Append(c);
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\n'))
                _text.Append(' ');
        }
    }

    /// <summary>Begins a new line, unless one has just begun.</summary>
    public void NewLine()
    {
        if (_text.Length > 0 && _text[^1] == ' ')
            _text.Length--;
        if (_text.Length > 0 && _text[^1] != '\n')
            _text.Append('\n');
    }

    /// <summary>Ends a line, also an empty one.</summary>
    public void Break() => _text.Append('\n');

    /// <summary>The text so far; it is empty afterwards.</summary>
    public string Take()
    {
        var text = _text.ToString().Trim();
        _text.Clear();
        return text;
    }
}
