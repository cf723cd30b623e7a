namespace Catchlight.Conversations.Owners;

/// <summary>
/// Who the person is in each of several conversations that they kept. What one of them does not say, the others may: in an app one writes to many people under one name.
/// Across apps that does not hold, because whoever threatens somebody often goes on under the same name in another app: docs/evidence.md says the rules in words.
/// </summary>
public static class OwnerFinder
{
    // A name in one conversation alone is shared with nobody.
    private const int Fewest = 2;

    /// <summary>Finds the person.</summary>
    /// <param name="chats">All conversations.</param>
    /// <param name="names">Names, numbers and addresses under which they say that they write.</param>
    /// <param name="called">What they want to be called; null where they don't say.</param>
    /// <returns>One for each conversation, in their order; null where it is not known.</returns>
    public static IReadOnlyList<ChatOwner?> Find(IReadOnlyList<ChatSides> chats, IReadOnlyList<string> names, string? called)
    {
        ArgumentNullException.ThrowIfNull(chats);
        ArgumentNullException.ThrowIfNull(names);
        var keys = names.Select(NameKey.Of).ToHashSet();
        var owners = chats.Select(chat => Said(chat, keys, called) ?? ByTitle(chat)).ToArray();
        foreach (var app in chats.Index().GroupBy(chat => chat.Item.Format))
            Share([.. app], owners);
        var known = owners.OfType<ChatOwner>().Select(owner => NameKey.Of(owner.Name)).ToHashSet();
        for (var i = 0; i < owners.Length; i++)
            owners[i] ??= Elsewhere(chats[i], known) ?? (chats[i].BySigns is { } name ? new ChatOwner(name, OwnerReason.Signs) : null);
        return owners;
    }

    private static ChatOwner? Said(ChatSides chat, HashSet<NameKey> names, string? called)
    {
        if (chat.Conversation.Owner is { } owner)
            return new(owner, OwnerReason.Export);
        if (chat.People.FirstOrDefault(name => names.Contains(NameKey.Of(name))) is { } named)
            return new(named, OwnerReason.Named);
        return called is not null && chat.Find(NameKey.Of(called)) is { } found && !chat.SpeaksAgainst(found) ? new(found, OwnerReason.Called) : null;
    }

    private static ChatOwner? ByTitle(ChatSides chat)
    {
        if (chat is not { Two: (var one, var other), NamesItsOther: true })
            return null;
        var title = NameKey.Of(chat.Conversation.Title!);
        var name = title == NameKey.Of(one) ? other : title == NameKey.Of(other) ? one : null;
        return name is null || chat.SpeaksAgainst(name) ? null : new(name, OwnerReason.Title);
    }

    // Where more than two wrote, or only one, the person may be somebody who wrote nothing.
    private static void Share((int Index, ChatSides Item)[] app, ChatOwner?[] owners)
    {
        var twos = app.Where(chat => chat.Item is { Two: not null } && chat.Item.People.Count() == 2).ToList();
        if (twos.Count < Fewest)
            return;
        var shared = twos.Select(chat => chat.Item.Conversation.Participants.Select(NameKey.Of)).Aggregate((all, some) => all.Intersect(some)).ToList();
        if (shared is not [var key] || twos.Exists(chat => chat.Item.SpeaksAgainst(chat.Item.Find(key)!)))
            return;
        foreach (var (index, chat) in twos)
            owners[index] ??= new ChatOwner(chat.Find(key)!, OwnerReason.Shared);
    }

    private static ChatOwner? Elsewhere(ChatSides chat, HashSet<NameKey> known) =>
        chat.People.Where(name => known.Contains(NameKey.Of(name))).ToList() is [var name] && !chat.SpeaksAgainst(name) ? new(name, OwnerReason.Elsewhere) : null;
}
