using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Catchlight.Conversations.Identifiers.Web;

/// <summary>An email address as people write one: letters, digits and a few signs, "@", and a domain with a dot. The rarer forms of RFC 5322 are not read.</summary>
public readonly record struct EmailAddress : ISpanParsable<EmailAddress>
{
    private const int LongestName = 64;
    private const int LongestDomain = 255;

    /// <summary>What may stand before "@".</summary>
    internal static readonly SearchValues<char> NameLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-");

    /// <summary>What may stand behind it.</summary>
    internal static readonly SearchValues<char> DomainLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");

    private EmailAddress(string value) => Value = value;

    /// <summary>The address, its domain in small letters.</summary>
    public string Value { get; }

    /// <summary>What is behind "@".</summary>
    public string Domain => Value[(Value.LastIndexOf('@') + 1)..];

    /// <summary>Reads an address without anything around it.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out EmailAddress result)
    {
        result = default;
        var at = s.IndexOf('@');
        if (at is < 1 or > LongestName || s.Length - at - 1 is < 4 or > LongestDomain)
            return false;
        var (name, domain) = (s[..at].ToString(), s[(at + 1)..].ToString());
        if (name.AsSpan().ContainsAnyExcept(NameLetters) || name[0] == '.' || name[^1] == '.' || name.Contains("..", StringComparison.Ordinal) || !IsDomain(domain))
            return false;
        result = new EmailAddress($"{name}@{domain.ToLowerInvariant()}");
        return true;
    }

    /// <summary>Whether a text is the name of a host with a dot, the last part of which has letters alone.</summary>
    internal static bool IsDomain(ReadOnlySpan<char> domain)
    {
        var dot = domain.LastIndexOf('.');
        if (dot < 1 || domain.Length - dot - 1 is < 2 or > 24 || domain.ContainsAnyExcept(DomainLetters) || domain[0] is '.' or '-' || domain.Contains("..", StringComparison.Ordinal))
            return false;
        foreach (var c in domain[(dot + 1)..])
            if (!char.IsAsciiLetter(c))
                return false;
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EmailAddress result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EmailAddress result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static EmailAddress Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, out var result) ? result : throw new FormatException("This is no email address.");

    /// <inheritdoc/>
    public static EmailAddress Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
