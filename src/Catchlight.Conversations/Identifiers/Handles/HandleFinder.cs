using Catchlight.Conversations.Identifiers.Finding;
using Catchlight.Conversations.Identifiers.Web;

namespace Catchlight.Conversations.Identifiers.Handles;

/// <summary>
/// Finds usernames: "@name", and names behind or before the name of an app ("my snap is anna_x", "add me anna_x on insta"). A name must look like
/// one: with a digit, a dot or an underscore inside, an "@", or a word such as "username" before it. "My snap is broken" has none.
/// </summary>
internal static class HandleFinder
{
    private const int Ahead = 7;
    private const int Shortest = 3;
    private const int ShortestPlain = 5;

    private static readonly HashSet<string> Between = new(StringComparer.OrdinalIgnoreCase)
    {
        "is", "its", "it's", "it", "my", "mine", "name", "username", "user", "id", "handle", "account", "acc", "at", "add", "me", "here", "the", "on", "tag",
        "called", "=", "-", ":", "->", "👉", "👇", "code", "too", "and", "u", "can", "you", "up", "hit",
        "search", "follow", "text", "message", "dm", "hmu", "contact", "profile", "page", "app",
    };

    private static readonly HashSet<string> Naming = new(StringComparer.OrdinalIgnoreCase) { "username", "user", "id", "handle", "called", "name" };

    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "please", "hello", "sorry", "thanks", "message", "account", "private", "public", "nothing", "something", "deleted", "blocked", "today", "tomorrow",
        "really", "because", "about", "there", "where", "which", "would", "should", "could", "still", "after",
        "before", "again", "never", "maybe", "people", "everyone", "somebody", "someone", "number", "story", "stories", "photo", "photos", "video", "videos",
        "first", "check", "asked", "friend", "friends", "followers", "wrong", "right", "same", "different",
    };

    public static void Find(MessageScan scan)
    {
        var words = scan.Words;
        for (var i = 0; i < words.Count; i++)
        {
            var word = scan[words[i]];
            if (word is ['@', ..])
                AddMention(scan, i);
            else if (ServiceOf(word, out var rest) is { } service)
                FindNear(scan, i, service, rest);
        }
    }

    // "@home" in a text message is no username; on Instagram it is.
    private static void AddMention(MessageScan scan, int i)
    {
        var word = scan.Words[i];
        var text = scan[word];
        if (scan.IsTaken(word.Start, word.Length) || text.Length <= Shortest || !Handle.TryParse(text, out var handle) || IsPlainDomain(handle.Value))
            return;
        var service = Nearby(scan, i) ?? Platforms.Of(scan.Options.Format);
        if (service is not null || LooksLikeName(handle.Value))
            Add(scan, handle, service, word);
    }

    private static string? Nearby(MessageScan scan, int i)
    {
        for (var distance = 1; distance <= Ahead; distance++)
        {
            if (i - distance >= 0 && ServiceOf(scan[scan.Words[i - distance]], out _) is { } before)
                return before;
            if (distance <= 2 && i + distance < scan.Words.Count && ServiceOf(scan[scan.Words[i + distance]], out _) is { } behind)
                return behind;
        }
        return null;
    }

    private static void FindNear(MessageScan scan, int i, string service, int rest)
    {
        var words = scan.Words;
        // "snap:anna_x"
        if (rest > 0 && TryAdd(scan, new Word(words[i].Start + rest, words[i].Length - rest), service, named: true))
            return;
        // "anna_x on snap"
        if (i >= 2 && scan[words[i - 1]].Equals("on", StringComparison.OrdinalIgnoreCase) && TryAdd(scan, words[i - 2], service, named: false))
            return;
        var named = IsFollowedByColon(scan.Text, words[i].End);
        for (var next = i + 1; next < Math.Min(words.Count, i + Ahead); next++)
        {
            var word = scan[words[next]];
            if (TryAdd(scan, words[next], service, named && IsLastOfLine(scan, next)))
                return;
            if (!Between.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || word.Length == 0)
                return;
            named |= Naming.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || IsFollowedByColon(scan.Text, words[next].End);
        }
    }

    private static bool TryAdd(MessageScan scan, Word word, string service, bool named)
    {
        var text = scan[word];
        var at = text is ['@' or '$', ..];
        var name = at ? text[1..] : text;
        if (name.Length < Shortest || !char.IsAsciiLetter(name[0]) && name[0] != '_' || !Handle.TryParse(name, out var handle) || IsPlainDomain(handle.Value) || scan.IsTaken(word.Start, word.Length))
            return false;
        if (!at && !LooksLikeName(handle.Value) && !(named && name.Length >= ShortestPlain && !Between.Contains(handle.Value) && !NoNames.Contains(handle.Value) && Platforms.Of(name) is null))
            return false;
        Add(scan, handle, service, word);
        return true;
    }

    private static void Add(MessageScan scan, Handle handle, string? service, Word word) =>
        scan.Add(service is not null && Platforms.IsPayment(service) ? IdentifierType.Payment : IdentifierType.Handle, handle.Value, service, word.Start, word.Length);

    private static string? ServiceOf(ReadOnlySpan<char> word, out int rest)
    {
        var colon = word.IndexOfAny(':', '=');
        rest = colon < 0 ? 0 : colon + 1;
        return Platforms.Of(colon < 0 ? word : word[..colon]);
    }

    // Words have none of these inside, or only as "e.g." and "ok.thanks" have.
    private static bool LooksLikeName(ReadOnlySpan<char> name)
    {
        var letters = 0;
        foreach (var c in name)
            letters += char.IsAsciiLetter(c) ? 1 : 0;
        if (name.Length < 4 || letters < 2)
            return false;
        var dot = name.IndexOf('.');
        return name.Contains('_') || name.IndexOfAnyInRange('0', '9') > 0 && letters >= 3 || dot > 1 && dot < name.Length - 2 && name.Count('.') == 1;
    }

    // "@gmail.com"
    private static bool IsPlainDomain(string name) => EmailAddress.IsDomain(name) && name[(name.LastIndexOf('.') + 1)..].ToUpperInvariant() is "COM" or "NET" or "ORG" or "EDU" or "GOV" or "UK" or "IO";

    private static bool IsFollowedByColon(string text, int end) => end < text.Length && text[end] is ':' or '=' || end + 1 < text.Length && text[end] == ' ' && text[end + 1] is ':' or '=';

    private static bool IsLastOfLine(MessageScan scan, int i)
    {
        var end = scan.Words[i].End;
        return i == scan.Words.Count - 1 || scan.Text.AsSpan(end, scan.Words[i + 1].Start - end).Contains('\n');
    }
}
