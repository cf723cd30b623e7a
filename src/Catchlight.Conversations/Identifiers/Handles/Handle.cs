using System.Diagnostics.CodeAnalysis;

namespace Catchlight.Conversations.Identifiers.Handles;

/// <summary>A username as the big apps allow them: letters, digits, dots, hyphens and underscores, with a letter or underscore among them.</summary>
public readonly record struct Handle : ISpanParsable<Handle>
{
    private const int Shortest = 2;
    private const int Longest = 64;

    private Handle(string value) => Value = value;

    /// <summary>The name, without "@".</summary>
    public string Value { get; }

    /// <summary>Reads a name, with "@" before it or without.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out Handle result)
    {
        result = default;
        s = s is ['@', ..] ? s[1..] : s;
        if (s.Length is < Shortest or > Longest || s[0] is '.' or '-' || s[^1] is '.' or '-' || s.Contains("..", StringComparison.Ordinal))
            return false;
        var letter = false;
        foreach (var c in s)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '-'))
                return false;
            letter |= char.IsAsciiLetter(c) || c == '_';
        }
        if (!letter)
            return false;
        result = new Handle(s.ToString());
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Handle result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Handle result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static Handle Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, out var result) ? result : throw new FormatException("This is no username.");

    /// <inheritdoc/>
    public static Handle Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
