using System.Globalization;
using Catchlight.Conversations.Identifiers.Finding;

namespace Catchlight.Conversations.Identifiers.Amounts;

/// <summary>Finds times that somebody is given: "you have 24 hours", "within one hour", "10 minutes left". "I slept 8 hours" is none.</summary>
internal static class DeadlineFinder
{
    private const int LongestWord = 20;

    private static readonly HashSet<string> Before = Set("within", "have", "got", "get", "give", "giving", "another");
    private static readonly HashSet<string> Fillers = Set("only", "just", "exactly", "the", "next", "another", "you", "u", "about", "max", "maximum", "less", "than", "up", "to");
    private static readonly HashSet<string> Behind = Set("left", "remaining", "max", "maximum", "deadline", "only", "more", "tops");
    private static readonly HashSet<string> Threats = Set("i", "i'll", "ill", "else");
    private static readonly HashSet<string> Past = Set("ago", "of", "sleep", "old");
    private static readonly HashSet<string> Demands = Set("pay", "send", "decide", "reply", "answer", "transfer", "or", "before", "get");

    public static void Find(MessageScan scan)
    {
        // Looked for at most once a message.
        bool? demand = null;
        for (var i = 0; i < scan.Words.Count; i++)
        {
            if (Length(scan, i) is not { } found || !IsGiven(scan, i, found.Words, ref demand))
                continue;
            var (start, end) = (scan.Words[i].Start, scan.Words[i + found.Words - 1].End);
            scan.Add(new Deadline(found.Time), start, end - start);
            i += found.Words - 1;
        }
    }

    // "24 hours", "24hrs", "one hour", "24h".
    private static (TimeSpan Time, int Words)? Length(MessageScan scan, int i)
    {
        var word = scan[scan.Words[i]];
        var digits = word.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? word.Length : digits;
        if (digits is > 0 and <= 3)
        {
            var number = int.Parse(word[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
            if (digits < word.Length)
                return Unit(word[digits..], alone: false) is { } glued ? (number * glued, 1) : null;
            return i + 1 < scan.Words.Count && Unit(scan[scan.Words[i + 1]], alone: true) is { } unit ? (number * unit, 2) : null;
        }
        return digits == 0 && Number(word) is { } spelled && i + 1 < scan.Words.Count && Unit(scan[scan.Words[i + 1]], alone: true) is { } behind ? (spelled * behind, 2) : null;
    }

    private static bool IsGiven(MessageScan scan, int i, int words, ref bool? demand)
    {
        var before = i - 1;
        while (before >= 0 && i - before <= 4 && Has(Fillers, scan[scan.Words[before]]) && !Has(Before, scan[scan.Words[before]]))
            before--;
        if (before >= 0 && (Has(Before, scan[scan.Words[before]]) || Is(scan[scan.Words[before]], "in") && (demand ??= HasDemand(scan))) && !IsPast(scan, i + words))
            return true;
        var next = i + words;
        if (next >= scan.Words.Count)
            return false;
        var behind = scan[scan.Words[next]];
        return Has(Behind, behind) && !PlainLonger(behind, scan, next)
            || Is(behind, "to") && next + 1 < scan.Words.Count && Has(Demands, scan[scan.Words[next + 1]])
            || Is(behind, "or") && next + 1 < scan.Words.Count && Has(Threats, scan[scan.Words[next + 1]]);
    }

    // "In 10 minutes" may be anything; "pay in 10 minutes" is not.
    private static bool HasDemand(MessageScan scan)
    {
        foreach (var word in scan.Words)
            if (Has(Demands, scan[word]) && !Is(scan[word], "or") && !Is(scan[word], "get") && !Is(scan[word], "before"))
                return true;
        return false;
    }

    // "2 hours more than yesterday"
    private static bool PlainLonger(ReadOnlySpan<char> behind, MessageScan scan, int next) => Is(behind, "more") && next + 1 < scan.Words.Count && Is(scan[scan.Words[next + 1]], "than");

    // "in the last 2 hours", "2 hours ago"
    private static bool IsPast(MessageScan scan, int next) => next < scan.Words.Count && Has(Past, scan[scan.Words[next]]);

    private static TimeSpan? Unit(ReadOnlySpan<char> word, bool alone)
    {
        Span<char> lower = stackalloc char[LongestWord];
        if (word.Length > LongestWord)
            return null;
        return lower[..word.ToLowerInvariant(lower)] switch
        {
            "minute" or "minutes" or "min" or "mins" => TimeSpan.FromMinutes(1),
            "hour" or "hours" or "hr" or "hrs" => TimeSpan.FromHours(1),
            "h" when !alone => TimeSpan.FromHours(1),
            "day" or "days" => TimeSpan.FromDays(1),
            _ => null,
        };
    }

    private static int? Number(ReadOnlySpan<char> word) =>
        Is(word, "an") || Is(word, "one") ? 1 : Is(word, "two") ? 2 : Is(word, "three") ? 3 : Is(word, "four") ? 4 : Is(word, "five") ? 5 : Is(word, "ten") ? 10 : Is(word, "twenty") ? 20 : Is(word, "thirty") ? 30 : null;

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);

    private static bool Has(HashSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static bool Is(ReadOnlySpan<char> word, ReadOnlySpan<char> other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
