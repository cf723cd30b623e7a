namespace Catchlight.Conversations.Identifiers.Handles;

/// <summary>How apps are called in chats.</summary>
internal static class Platforms
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["snapchat"] = "snapchat", ["snap"] = "snapchat", ["snapcode"] = "snapchat", ["sc"] = "snapchat",
        ["instagram"] = "instagram", ["insta"] = "instagram", ["ig"] = "instagram",
        ["telegram"] = "telegram", ["telegramm"] = "telegram", ["tg"] = "telegram", ["tele"] = "telegram",
        ["discord"] = "discord", ["disc"] = "discord",
        ["kik"] = "kik", ["tiktok"] = "tiktok", ["twitter"] = "twitter", ["facebook"] = "facebook", ["fb"] = "facebook", ["messenger"] = "messenger",
        ["skype"] = "skype", ["wechat"] = "wechat", ["viber"] = "viber", ["wickr"] = "wickr", ["zangi"] = "zangi", ["teleguard"] = "teleguard", ["onlyfans"] = "onlyfans", ["reddit"] = "reddit",
        ["venmo"] = "venmo", ["cashapp"] = "cash-app", ["cashtag"] = "cash-app", ["paypal"] = "paypal", ["chime"] = "chime",
    };

    /// <summary>The app that a word means; null where it means none.</summary>
    public static string? Of(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var service) ? service : null;

    /// <summary>Whether a service is a way to pay, not an app to write in.</summary>
    public static bool IsPayment(string service) => service is "venmo" or "cash-app" or "paypal" or "chime";

    /// <summary>The app whose export a conversation is, if "@name" is a username there; null for others.</summary>
    public static string? Of(ConversationFormat? format) => format switch
    {
        ConversationFormat.Instagram => "instagram",
        ConversationFormat.Telegram => "telegram",
        ConversationFormat.Discord => "discord",
        ConversationFormat.Snapchat => "snapchat",
        _ => null,
    };
}
