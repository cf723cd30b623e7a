using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Early;

/// <summary>You said no, and they asked again.</summary>
internal sealed class AfterANoSign() : Sign(
    "after-a-no", SignGroup.Script, ScriptStage.Lure, 4,
    "a no that is not taken: pressure, whoever it comes from",
    "Meta 2024-10-18; Lincolnshire Police 2025-10-28")
{
    private const int MessagesAfter = 5;

    private static readonly PhraseList No = new(
        Speaker.Owner,
        "no thanks|way|thank|sorry|sry|i",
        "i said no",
        "no",
        "nah",
        "not ~2 my thing",
        "not ~1 today|comfortable|interested|sure|now|really",
        "do not ~1 want|wanna|feel|do|like",
        "would|rather not",
        "i am ~1 shy|not",
        "i would rather not",
        "please stop",
        "maybe later",
        "no quiero",
        "me da verguenza");

    internal override IReadOnlyList<PhraseList> Lists { get; } = [No];

    internal override bool ReadsOthers => true;

    internal override IEnumerable<Trace> Find(SignReading reading)
    {
        var asked = new Dictionary<int, Trace>();
        foreach (var trace in reading.Traces("trade-pressure").Concat(reading.Traces("asks-intimate")).Concat(reading.Traces("promise-to-delete")))
            asked.TryAdd(trace.Message, trace);
        var near = Enumerable.Range(1, MessagesAfter).ToList();
        foreach (var no in reading.Hits(this, No))
        {
            var again = near.FindIndex(away => asked.ContainsKey(no.Message + away));
            if (again >= 0 && near.Exists(away => asked.ContainsKey(no.Message - away)))
                yield return asked[no.Message + near[again]] with { Sign = this };
        }
    }
}
