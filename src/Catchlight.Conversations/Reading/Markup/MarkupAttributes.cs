using System.Buffers;

namespace Catchlight.Conversations.Reading.Markup;

/// <summary>Walks over the attributes of one tag.</summary>
internal ref struct MarkupAttributes(ReadOnlySpan<char> raw)
{
    private const string Spaces = " \t\r\n\f";
    private static readonly SearchValues<char> Ends = SearchValues.Create(Spaces + "/=");
    private static readonly SearchValues<char> Space = SearchValues.Create(Spaces);

    private ReadOnlySpan<char> _rest = raw;

    /// <summary>What ends the name of a tag.</summary>
    public static SearchValues<char> NameEnds { get; } = SearchValues.Create(Spaces + "/");

    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>As it is written, with its entities.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Goes on to the attribute of a name, whatever its letters' case; false where there is none.</summary>
    public bool Find(ReadOnlySpan<char> name)
    {
        while (Read())
            if (Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    public bool Read()
    {
        _rest = _rest.TrimStart(Spaces + "/");
        if (_rest.IsEmpty)
            return false;
        var end = _rest.IndexOfAny(Ends);
        // An "=" without a name would never be passed.
        end = end == 0 ? 1 : end;
        Name = end < 0 ? _rest : _rest[..end];
        Value = default;
        _rest = end < 0 ? default : _rest[end..].TrimStart(Spaces);
        if (_rest is not ['=', ..])
            return true;
        _rest = _rest[1..].TrimStart(Spaces);
        if (_rest is ['"' or '\'', ..])
        {
            var close = _rest[1..].IndexOf(_rest[0]);
            Value = close < 0 ? _rest[1..] : _rest.Slice(1, close);
            _rest = close < 0 ? default : _rest[(close + 2)..];
            return true;
        }
        end = _rest.IndexOfAny(Space);
        Value = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? default : _rest[end..];
        return true;
    }
}
