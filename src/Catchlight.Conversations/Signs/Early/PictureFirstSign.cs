using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Early;

/// <summary>They send a picture, unasked, and want one back.</summary>
internal sealed class PictureFirstSign() : Sign(
    "picture-first", SignGroup.Script, ScriptStage.Lure, 4,
    "a picture from a new contact, and at once the call for one back: the most common lure; couples do it too, long after the first day",
    "Lincolnshire Police 2025-10-28; AFP 2024-01-19; C3P (protectchildren.ca, crsacsk.ca), 2024")
{
    // What is said around the picture, and how new the contact may be.
    private const int MessagesAround = 6;
    private const int NewMessages = 120;

    private static readonly TimeSpan NewFor = TimeSpan.FromDays(14);

    // What is said for a picture back. Without a picture before it, it may be anything.
    private static readonly PhraseList CallBack = new(
        Speaker.Other,
        "@want ~3 you|yours|mine|one|back|same|something|too",
        "send|show|see your|me|us|back|something|smth",
        "now|then|and you",
        "you too|next|now|also|.",
        "your turn|time|part|go|move",
        "i want|wanna|need ~3 you|one|yours|see",
        "rate|like it|me",
        "do you like ~1 it|them|mine",
        "@picture ~2 you|please|back",
        "prove it",
        "@want ~2 sample|proof",
        "that is mine",
        "what about you|yours",
        "y tu .",
        "quiero|mandame|enviame|ensename|muestrame|pasame ~2 tu|tuya|una|algo",
        "ahora|te toca|tu",
        "que te parece",
        "te gusta");

    internal override IReadOnlyList<PhraseList> Lists { get; } = [CallBack];

    internal override bool ReadsOthers => true;

    internal override IEnumerable<Trace> Find(SignReading reading)
    {
        foreach (var call in reading.Traces("trade-pressure").Concat(reading.Traces("asks-intimate")).Concat(reading.Hits(this, CallBack)))
        {
            var from = Math.Max(0, call.Message - MessagesAround);
            for (var i = Math.Min(call.Message + 2, reading.Messages.Count - 1); i >= from; i--)
            {
                if (reading.Messages[i].Kind is not (MessageKind.Picture or MessageKind.Video) || reading.SpeakerOf(i) != Speaker.Other)
                    continue;
                if (i < NewMessages && (MessageClock.Between(reading.Messages[0], reading.Messages[i]) ?? TimeSpan.Zero) <= NewFor)
                    yield return new(this, i, 0, 0, Standing.Alone);
                break;
            }
        }
    }
}
