using System.Diagnostics.CodeAnalysis;

namespace Catchlight.Conversations.Identifiers.Wallets;

/// <summary>
/// The address of a wallet, whose check was verified. An address of Ethereum in letters of one case has no check (EIP-55): its shape alone is known.
/// </summary>
public readonly record struct WalletAddress : ISpanParsable<WalletAddress>
{
    private WalletAddress(Cryptocurrency currency, string value) => (Currency, Value) = (currency, value);

    /// <summary>Whose it is. An address that begins with 3 may be one of Litecoin's from before 2018, and is called Bitcoin.</summary>
    public Cryptocurrency Currency { get; }

    /// <summary>The address as it was written; one of Bech32 in small letters.</summary>
    public string Value { get; }

    /// <summary>Reads an address without anything around it.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out WalletAddress result)
    {
        result = default;
        if (CurrencyOf(s) is not { } currency)
            return false;
        result = new WalletAddress(currency, s[0] is 'b' or 'B' or 'l' ? s.ToString().ToLowerInvariant() : s.ToString());
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out WalletAddress result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out WalletAddress result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static WalletAddress Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var result) ? result : throw new FormatException("This is no address of a wallet, or a letter of it is wrong.");

    /// <inheritdoc/>
    public static WalletAddress Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static Cryptocurrency? CurrencyOf(ReadOnlySpan<char> text) => text switch
    {
        ['0', 'x' or 'X', ..] => EthereumCheck.Holds(text) ? Cryptocurrency.Ethereum : null,
        { Length: 95 or 106 } => MoneroCheck.Holds(text) ? Cryptocurrency.Monero : null,
        ['b' or 'B', 'c' or 'C', '1', ..] => Bech32.HoldsWitness(text, "bc") ? Cryptocurrency.Bitcoin : null,
        ['l' or 'L', 't' or 'T', 'c' or 'C', '1', ..] => Bech32.HoldsWitness(text, "ltc") ? Cryptocurrency.Litecoin : null,
        { Length: >= 26 and <= 35 } => Base58.CheckedVersion(text) switch
        {
            0x00 or 0x05 => Cryptocurrency.Bitcoin,
            0x30 or 0x32 => Cryptocurrency.Litecoin,
            0x41 => Cryptocurrency.Tron,
            0x1E or 0x16 => Cryptocurrency.Dogecoin,
            0x4C or 0x10 => Cryptocurrency.Dash,
            _ => null,
        },
        _ => null,
    };
}
