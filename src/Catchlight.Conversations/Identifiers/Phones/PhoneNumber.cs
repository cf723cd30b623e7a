using System.Diagnostics.CodeAnalysis;

namespace Catchlight.Conversations.Identifiers.Phones;

/// <summary>A phone number with its country (ITU E.164), of a length that the country has. Whether it is in use is not known.</summary>
public readonly record struct PhoneNumber : ISpanParsable<PhoneNumber>
{
    private const int MostDigits = 15;
    private const int FewestDigits = 7;

    private PhoneNumber(string value, string country) => (Value, Country) = (value, country);

    /// <summary>"+" and digits.</summary>
    public string Value { get; }

    /// <summary>Its country, ISO 3166; the largest where several share a code, such as the United States for +1.</summary>
    public string Country { get; }

    /// <summary>Reads a number that begins with + or 00, or, where a country is given, one as it is dialled there.</summary>
    /// <param name="s">The number; spaces, brackets, dots, strokes and hyphens count for nothing.</param>
    /// <param name="country">ISO 3166; null where only international numbers are to be read.</param>
    /// <param name="result">The number.</param>
    public static bool TryParse(ReadOnlySpan<char> s, string? country, out PhoneNumber result)
    {
        result = default;
        s = s.Trim();
        var international = s is ['+', ..];
        Span<char> buffer = stackalloc char[MostDigits + 3];
        var length = 0;
        foreach (var c in international ? s[1..] : s)
        {
            if (c is ' ' or '\u00A0' or '\u202F' or '(' or ')' or '.' or '/' or '-' or '\u2011' or '\u2013')
                continue;
            if (!char.IsAsciiDigit(c) || length == buffer.Length)
                return false;
            buffer[length++] = c;
        }
        ReadOnlySpan<char> digits = buffer[..length];
        if (!international && digits is ['0', '0', ..])
        {
            international = true;
            digits = digits[2..];
        }
        return international ? TryInternational(digits, s, out result) : country is not null && TryNational(digits, country, out result);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PhoneNumber result) => TryParse(s, country: null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PhoneNumber result) => TryParse(s.AsSpan(), country: null, out result);

    /// <inheritdoc/>
    public static PhoneNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException("This is no phone number with the code of a country.");

    /// <inheritdoc/>
    public static PhoneNumber Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool TryInternational(ReadOnlySpan<char> digits, ReadOnlySpan<char> written, out PhoneNumber result)
    {
        result = default;
        if (digits.Length is < FewestDigits or > MostDigits + 1 || CallingCodes.Of(digits) is not { } code)
            return false;
        var own = digits[DigitsOf(code.Code)..];
        // "+44 (0) 7700 900123": the nought is for callers at home. Italy's is part of the number.
        if (code.HomePrefix == "0" && own is ['0', ..] && (written.Contains("(0)", StringComparison.Ordinal) || own.Length > code.Most))
            own = own[1..];
        return TryMake(code, own, out result);
    }

    private static bool TryNational(ReadOnlySpan<char> digits, string country, out PhoneNumber result)
    {
        result = default;
        if (CallingCodes.OfCountry(country) is not { } code)
            return false;
        if (code.HomePrefix.Length > 0 && digits.StartsWith(code.HomePrefix, StringComparison.Ordinal) && digits.Length - code.HomePrefix.Length >= code.Fewest)
            digits = digits[code.HomePrefix.Length..];
        else if (code.HomePrefix == "0")
            return false;
        return TryMake(code, digits, out result);
    }

    private static bool TryMake(CallingCode code, ReadOnlySpan<char> own, out PhoneNumber result)
    {
        result = default;
        if (own.Length < code.Fewest || own.Length > code.Most || own.Length + DigitsOf(code.Code) > MostDigits || own.IndexOfAnyExcept(own[0]) < 0)
            return false;
        // No number of North America begins with 0 or 1.
        if (code.Code == 1 && own[0] is ('0' or '1'))
            return false;
        result = new PhoneNumber(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"+{code.Code}{own}"), code.Country);
        return true;
    }

    private static int DigitsOf(int code) => code < 10 ? 1 : code < 100 ? 2 : 3;
}
