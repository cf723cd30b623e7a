using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Late;

/// <summary>After a payment they want more.</summary>
internal sealed class MoreAfterPaymentSign() : Sign(
    "more-after-payment", SignGroup.Script, ScriptStage.Loop, 5,
    "27 % of those who paid were extorted again; it counts only with a threat, because shops ask for more too",
    "Thorn and NCMEC 2024-06")
{
    private const int MessagesAfter = 12;

    private static readonly PhraseList More = new(
        Speaker.Other,
        "? last|final payment|time",
        "? for the ~1 second|first|other video|picture|one",
        "? there is ~1 second|another video|one",
        "? # more",
        "? more #",
        "? pay|send ~2 more",
        "? pay|send ~2 again",
        "? now|must pay ~3 more",
        "? buy another",
        "? otro pago",
        "? envia|manda|paga mas",
        "? ultimo pago");

    internal override IReadOnlyList<PhraseList> Lists { get; } = [More, Payment.Made];

    internal override bool ReadsOthers => true;

    internal override IEnumerable<Trace> Find(SignReading reading)
    {
        var again = reading.Hits(this, More).Concat(reading.Traces("money-demand").Select(trace => trace with { Sign = this, Standing = Standing.Vague })).OrderBy(trace => trace.Message).ToList();
        var reached = -1;
        foreach (var paid in reading.Hits(this, Payment.Made))
            foreach (var more in again.Where(trace => trace.Message > paid.Message && trace.Message > reached && trace.Message - paid.Message <= MessagesAfter))
            {
                reached = more.Message;
                yield return more;
            }
    }
}
