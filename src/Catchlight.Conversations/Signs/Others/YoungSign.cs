using System.Globalization;
using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Others;

/// <summary>The person says an age below 18, or that they are at school.</summary>
internal sealed class YoungSign() : PhraseSign(
    "may-be-under-18", SignGroup.Person, ScriptStage.Contact, 0,
    "no weight: it changes the advice, and nothing else",
    "Police advice for under-18s (the pages that content/ names); no count was found",
    new(Speaker.Owner,
        "i am ~1 #",
        "i am ~1 in|at high+school|sixth+form|middle+school|secondary+school",
        "i am in ~1 grade",
        "i am in year #",
        "i am ~2 minor|underage|kid|child|teenager|teen",
        "i am ~2 under 18",
        "only|just #",
        "i ~1 go to school",
        "i turn|turned ~1 #",
        "my age is #",
        "year # at|in school",
        "tengo ~1 #",
        "soy ~1 menor",
        "voy al colegio|instituto"))
{
    private const int Youngest = 8;

    private const int Adult = 18;

    // What may follow a number that is an age. "I'm 10 minutes late" is none.
    private static readonly HashSet<string> MayFollow = new(["", "and", "years", "year", "yrs", "yr", "yo", "y", "i", "im", "but", "so", "please", "pls", "still", "too", "ok", "anos", "años", "pero", "por"], StringComparer.OrdinalIgnoreCase);

    internal override bool Counts(SignReading reading, Trace trace)
    {
        var text = reading.Messages[trace.Message].Text.AsSpan();
        var said = text[trace.Start..trace.End];
        var digits = said.IndexOfAnyInRange('0', '9');
        if (digits < 0)
            return true;
        // "I'm under 18" says it, "I'm 18" does not
        if (said.Contains("under", StringComparison.OrdinalIgnoreCase))
            return true;
        var from = trace.Start + digits;
        var to = from;
        while (to < text.Length && char.IsAsciiDigit(text[to]))
            to++;
        return int.TryParse(text[from..to], NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age is >= Youngest and < Adult && MayFollow.Contains(WordAfter(text[to..]));
    }

    private static string WordAfter(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(' ');
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end == 0 && text.Length > 0 && text[0] is '%' or ':' or '/' or '$' or '€' or '£' ? "%" : text[..end].ToString();
    }
}
