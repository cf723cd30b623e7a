namespace Catchlight.Conversations.Identifiers.Payments;

/// <summary>Ways to pay that offenders ask for, as they are called in chats.</summary>
internal static class PaymentWords
{
    /// <summary>Ways to send money: their words, and what they are called here.</summary>
    public static (string[] Words, string Service)[] Services { get; } =
    [
        (["western", "union"], "western-union"), (["westernunion"], "western-union"), (["moneygram"], "moneygram"), (["money", "gram"], "moneygram"),
        (["worldremit"], "worldremit"), (["remitly"], "remitly"), (["cash", "app"], "cash-app"), (["cashapp"], "cash-app"), (["paypal"], "paypal"),
        (["pay", "pal"], "paypal"), (["venmo"], "venmo"), (["zelle"], "zelle"), (["chime"], "chime"), (["apple", "pay"], "apple-pay"), (["google", "pay"], "google-pay"),
        (["gpay"], "google-pay"), (["revolut"], "revolut"), (["gcash"], "gcash"), (["paymaya"], "maya"), (["m-pesa"], "m-pesa"), (["mpesa"], "m-pesa"),
        (["orange", "money"], "orange-money"), (["moov", "money"], "moov-money"), (["mtn", "money"], "mtn-momo"), (["opay"], "opay"), (["palmpay"], "palmpay"),
        (["paytm"], "paytm"), (["phonepe"], "phonepe"), (["binance"], "binance"), (["coinbase"], "coinbase"),
    ];

    /// <summary>Gift cards and prepaid codes whose name says it all.</summary>
    public static (string[] Words, string Service)[] Cards { get; } =
    [
        (["razer", "gold"], "razer-gold"), (["razor", "gold"], "razer-gold"), (["paysafecard"], "paysafecard"), (["paysafe"], "paysafecard"), (["neosurf"], "neosurf"),
        (["flexepin"], "flexepin"), (["transcash"], "transcash"), (["pcs", "mastercard"], "pcs"),
    ];

    /// <summary>Makers of cards for a game or a shop: "steam card".</summary>
    public static (string[] Words, string Service)[] CardMakers { get; } =
    [
        (["steam"], "steam-card"), (["itunes"], "apple-card"), (["google", "play"], "google-play-card"), (["googleplay"], "google-play-card"), (["razer"], "razer-gold"),
        (["xbox"], "xbox-card"), (["psn"], "playstation-card"), (["playstation"], "playstation-card"), (["netflix"], "netflix-card"), (["roblox"], "roblox-card"),
    ];

    /// <summary>Makers that give out bank cards too, so that only "gift" tells: "apple gift card".</summary>
    public static (string[] Words, string Service)[] GiftMakers { get; } =
    [
        (["apple"], "apple-card"), (["amazon"], "amazon-card"), (["visa"], "visa-gift-card"), (["vanilla"], "vanilla-gift-card"), (["ebay"], "ebay-card"),
        (["walmart"], "walmart-card"), (["target"], "target-card"), (["sephora"], "sephora-card"), (["nike"], "nike-card"), (["amex"], "amex-gift-card"),
    ];

    /// <summary>Words of a message that is about paying.</summary>
    public static HashSet<string> Paying { get; } = new(StringComparer.OrdinalIgnoreCase)
    {
        "send", "sent", "sending", "pay", "paid", "payment", "paying", "transfer", "transferred", "deposit", "buy", "purchase", "money", "fee", "account", "mtcn", "code", "codes", "receipt", "cash", "wire",
    };

    public static bool IsCard(ReadOnlySpan<char> word) => Is(word, "card") || Is(word, "cards") || Is(word, "voucher") || Is(word, "vouchers") || IsGiftCard(word);

    public static bool IsGiftCard(ReadOnlySpan<char> word) => Is(word, "giftcard") || Is(word, "giftcards") || Is(word, "gift-card") || Is(word, "gift-cards");

    public static bool Is(ReadOnlySpan<char> word, ReadOnlySpan<char> other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
