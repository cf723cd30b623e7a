using System.Diagnostics.CodeAnalysis;

namespace Catchlight.Guidance.Answering;

/// <summary>
/// A country as the person chose it, with the nation inside the United Kingdom where it is known: <c>FR</c>, <c>GB</c>, <c>GB-SCT</c>.
/// Two capital letters of ISO 3166-1; nations as in ISO 3166-2. Never taken from a network address.
/// </summary>
public readonly record struct Place : IParsable<Place>
{
    /// <summary>A country that is not listed.</summary>
    public static readonly Place Elsewhere = new("ZZ", UkNation.NotSaid);

    /// <summary>The United Kingdom, nation not said.</summary>
    public static readonly Place UnitedKingdom = new("GB", UkNation.NotSaid);

    private Place(string country, UkNation nation)
    {
        Country = country == "ZZ" ? null! : country; // so that default(Place) equals Elsewhere
        Nation = nation;
    }

    /// <summary>Two capital letters, <c>ZZ</c> for a country that is not listed.</summary>
    public string Country { get => field ?? "ZZ"; }

    /// <summary>The nation; <see cref="UkNation.NotSaid"/> outside the United Kingdom.</summary>
    public UkNation Nation { get; }

    /// <summary>Whether this is the United Kingdom or one of its nations.</summary>
    public bool IsUnitedKingdom => Country == "GB";

    /// <summary>The same country with a nation. Only the United Kingdom has one; elsewhere nothing changes.</summary>
    public Place In(UkNation nation) => IsUnitedKingdom ? new(Country, nation) : this;

    /// <summary>
    /// Whether what holds for <paramref name="wider"/> is of use here: the same place, or the country of this nation,
    /// or, where this nation is not said, any of its nations.
    /// </summary>
    public bool IsServedBy(Place wider) =>
        Country == wider.Country && (wider.Nation == UkNation.NotSaid || Nation == UkNation.NotSaid || Nation == wider.Nation);

    /// <summary>Reads <c>fr</c>, <c>GB</c>, <c>UK</c> or <c>GB-SCT</c>; letters of either case.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Place result)
    {
        result = default;
        if (s is null || s.Length is not (2 or 6) || !char.IsAsciiLetter(s[0]) || !char.IsAsciiLetter(s[1]))
            return false;
        var country = s[..2].ToUpperInvariant();
        if (country == "UK")
            country = "GB";
        if (s.Length == 2)
        {
            result = new(country, UkNation.NotSaid);
            return true;
        }
        if (country != "GB" || s[2] != '-' || UkNations.FromCode(s[3..]) is not { } nation)
            return false;
        result = new(country, nation);
        return true;
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Place)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Place result) => TryParse(text, null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Place)"/>
    /// <exception cref="FormatException">The text is no such code.</exception>
    public static Place Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var place) ? place : throw new FormatException($"'{s}' is not a country code such as FR, GB or GB-SCT.");

    /// <summary>The code: <c>FR</c>, <c>GB-SCT</c>.</summary>
    public override string ToString() => Nation == UkNation.NotSaid ? Country : $"{Country}-{UkNations.Code(Nation)}";
}
