using System.Globalization;
using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Late;

/// <summary>They ask how much you have, or take less than before.</summary>
internal sealed class HagglingSign() : Sign(
    "haggling", SignGroup.Script, ScriptStage.Demand, 4,
    "offenders take less and come back; haggling alone is trade, so it counts only with a threat",
    "C3P ($9 to $7,500), 2024; a victim's account (500, then 300, then 150), undated")
{
    private static readonly PhraseList Asks = new(
        Speaker.Other,
        "? how much ~3 you ~1 have|got|pay|afford|send",
        "? how much can ~2 you",
        "? how much ~2 you ~2 do",
        "? borrow it",
        "? ask your @family",
        "? ok # ~1 now|first",
        "? then # today|now",
        "? # now ~4 tomorrow|later|rest",
        "? send ~3 rest",
        "? not enough",
        "? cuanto ~1 tienes|puedes",
        "? vale ~1 # ahora",
        "? falta ~2 resto");

    internal override IReadOnlyList<PhraseList> Lists { get; } = [Asks];

    internal override bool ReadsOthers => true;

    internal override IEnumerable<Trace> Find(SignReading reading)
    {
        foreach (var asked in reading.Hits(this, Asks))
            yield return asked;
        decimal? before = null;
        foreach (var demand in reading.Traces("money-demand"))
        {
            if (Amount(reading.Messages[demand.Message].Text) is not { } amount)
                continue;
            if (amount < before)
                yield return demand with { Sign = this, Standing = Standing.Vague };
            before = amount;
        }
    }

    private static decimal? Amount(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
            return null;
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;
        return decimal.TryParse(text.AsSpan(start, end - start), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : null;
    }
}
