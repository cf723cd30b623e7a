using System.Diagnostics.CodeAnalysis;

namespace Catchlight.Conversations.Identifiers.Banks;

/// <summary>An international bank account number (ISO 13616), of the length its country has, whose check of ISO 7064 holds.</summary>
public readonly record struct Iban : ISpanParsable<Iban>
{
    private const int Longest = 34;
    private const int Shortest = 15;

    // The IBAN registry of SWIFT: country, length.
    private const string Lengths =
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 "
        + "GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 "
        + "MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 "
        + "UA29 VA22 VG24 XK20 YE30";

    private Iban(string value) => Value = value;

    /// <summary>The number in capitals, without spaces.</summary>
    public string Value { get; }

    /// <summary>Its country, ISO 3166.</summary>
    public string Country => Value[..2];

    /// <summary>Reads a number, with spaces between groups or without.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out Iban result)
    {
        result = default;
        Span<char> value = stackalloc char[Longest];
        var length = 0;
        foreach (var c in s)
        {
            if (c is ' ' or '\u00A0' or '-')
                continue;
            if (length == Longest || !char.IsAsciiLetterOrDigit(c))
                return false;
            value[length++] = char.ToUpperInvariant(c);
        }
        if (length < Shortest || LengthOf(value[..2]) != length || !CheckHolds(value[..length]))
            return false;
        result = new Iban(value[..length].ToString());
        return true;
    }

    /// <summary>How long the numbers of a country are; 0 where it has none.</summary>
    public static int LengthOf(ReadOnlySpan<char> country)
    {
        var at = country.Length == 2 && char.IsAsciiLetterUpper(country[0]) && char.IsAsciiLetterUpper(country[1]) ? Lengths.AsSpan().IndexOf(country) : -1;
        return at < 0 ? 0 : (Lengths[at + 2] - '0') * 10 + Lengths[at + 3] - '0';
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Iban result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Iban result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static Iban Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, out var result) ? result : throw new FormatException("This is no IBAN, or a letter of it is wrong.");

    /// <inheritdoc/>
    public static Iban Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public override string ToString() => Value;

    // The first four letters go to the end; letters are numbers from 10; the remainder of 97 is 1.
    private static bool CheckHolds(ReadOnlySpan<char> value)
    {
        var remainder = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[(i + 4) % value.Length];
            remainder = char.IsAsciiDigit(c) ? (remainder * 10 + c - '0') % 97 : (remainder * 100 + c - 'A' + 10) % 97;
        }
        return remainder == 1 && char.IsAsciiDigit(value[2]) && char.IsAsciiDigit(value[3]);
    }
}
