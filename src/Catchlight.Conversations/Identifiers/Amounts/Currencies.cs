namespace Catchlight.Conversations.Identifiers.Amounts;

/// <summary>How currencies are written in chats.</summary>
internal static class Currencies
{
    /// <summary>The currency of a sign; null where it is none.</summary>
    public static string? OfSign(char sign) => sign switch
    {
        '$' => "$",
        '£' => "GBP",
        '€' => "EUR",
        '₦' => "NGN",
        '₹' => "INR",
        '₱' => "PHP",
        '₵' => "GHS",
        '₩' => "KRW",
        '₺' => "TRY",
        '₿' => "BTC",
        _ => null,
    };

    /// <summary>The currency of a code or word behind an amount, or of a code before it; null where it is none. Words that mean other things too are not here.</summary>
    public static string? OfWord(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[12];
        if (word.Length is < 2 or > 12)
            return null;
        return lower[..word.ToLowerInvariant(lower)] switch
        {
            "usd" or "us$" => "USD",
            "cad" or "ca$" => "CAD",
            "aud" or "au$" => "AUD",
            "nzd" => "NZD",
            "sgd" => "SGD",
            "eur" or "euro" or "euros" => "EUR",
            "gbp" or "quid" => "GBP",
            "ngn" or "naira" => "NGN",
            "xof" or "xaf" or "fcfa" or "cfa" => "XOF",
            "inr" or "rupees" => "INR",
            "php" or "pesos" => "PHP",
            "ghs" or "cedis" => "GHS",
            "kes" or "ksh" => "KES",
            "zar" => "ZAR",
            "dollar" or "dollars" or "bucks" => "$",
            "btc" or "bitcoin" or "bitcoins" => "BTC",
            "eth" or "ethereum" => "ETH",
            "usdt" or "tether" => "USDT",
            "ltc" or "litecoin" => "LTC",
            "xmr" or "monero" => "XMR",
            _ => null,
        };
    }

    /// <summary>Whether a word stands only behind an amount: "5 quid", never "quid 5".</summary>
    public static bool IsOnlyBehind(ReadOnlySpan<char> word) => word.Equals("quid", StringComparison.OrdinalIgnoreCase) || word.Equals("euro", StringComparison.OrdinalIgnoreCase);
}
