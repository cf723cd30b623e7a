namespace Catchlight.Conversations.Identifiers.Web;

/// <summary>Sites whose addresses name a person, a chat or a way to pay: known also without "https://" before them.</summary>
internal static class Sites
{
    private static readonly Dictionary<string, Site> ByHost = new(StringComparer.OrdinalIgnoreCase)
    {
        ["instagram.com"] = new("instagram", NamesPerson: true, ["p", "reel", "reels", "stories", "explore", "tv", "direct", "accounts"]),
        ["instagr.am"] = new("instagram", NamesPerson: true, ["p"]),
        ["snapchat.com"] = new("snapchat", NamesPerson: true, ["spotlight", "discover", "t"]),
        ["t.me"] = new("telegram", NamesPerson: true, ["joinchat", "c", "s", "addstickers", "share"]),
        ["telegram.me"] = new("telegram", NamesPerson: true, ["joinchat"]),
        ["telegram.dog"] = new("telegram", NamesPerson: true, ["joinchat"]),
        ["facebook.com"] = new("facebook", NamesPerson: true, ["profile.php", "photo.php", "photo", "groups",
            "events", "watch", "marketplace", "share", "story.php", "permalink.php", "reel", "login", "help", "pages"]),
        ["fb.com"] = new("facebook", NamesPerson: true, ["groups"]),
        ["m.me"] = new("messenger", NamesPerson: true, []),
        ["tiktok.com"] = new("tiktok", NamesPerson: true, ["t", "tag", "discover", "foryou"]),
        ["twitter.com"] = new("twitter", NamesPerson: true, ["i", "search", "home", "hashtag", "intent", "share"]),
        ["x.com"] = new("twitter", NamesPerson: true, ["i", "search", "home", "hashtag", "intent", "share"]),
        ["kik.me"] = new("kik", NamesPerson: true, []),
        ["onlyfans.com"] = new("onlyfans", NamesPerson: true, ["action"]),
        ["linktr.ee"] = new("linktree", NamesPerson: true, []),
        ["discord.gg"] = new("discord", NamesPerson: false, []),
        ["wa.me"] = new("whatsapp", NamesPerson: false, []),
        ["api.whatsapp.com"] = new("whatsapp", NamesPerson: false, []),
        ["chat.whatsapp.com"] = new("whatsapp", NamesPerson: false, []),
        ["signal.me"] = new("signal", NamesPerson: false, []),
        ["paypal.me"] = new("paypal", NamesPerson: true, []) { IsPayment = true },
        ["cash.app"] = new("cash-app", NamesPerson: true, ["help"]) { IsPayment = true },
        ["venmo.com"] = new("venmo", NamesPerson: true, ["account"]) { IsPayment = true },
        ["buymeacoffee.com"] = new("buy-me-a-coffee", NamesPerson: true, []) { IsPayment = true },
    };

    /// <summary>The site of a host, with or without "www." or "m." before it; null for any other.</summary>
    public static Site? Of(ReadOnlySpan<char> host)
    {
        var bare = host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host.StartsWith("m.", StringComparison.OrdinalIgnoreCase) && host.Count('.') > 1 ? host[2..] : host;
        return ByHost.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(bare, out var site) ? site : null;
    }
}
