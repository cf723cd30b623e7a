using Catchlight.Conversations.Kinds;
using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Late;

/// <summary>
/// They lured, you gave a picture or a call, and now the talk is of your people, of what they kept, or of obeying. The words of the switch have no end, but
/// what it is about is little; and right after a picture nobody kind speaks of that. So here the place does what phrases cannot, and single words are enough.
/// </summary>
internal sealed class TalkTurnsSign() : Sign(
    "talk-turns", SignGroup.Script, ScriptStage.Switch, 5,
    "the words are ordinary and the place is not: only after a lure, and right after your picture or a call, where kind people say something kind",
    "NCA 2025; C3P (protectchildren.ca, crsacsk.ca), 2024")
{
    private const int MessagesAfter = 8;

    // How far back the lure may be, in messages.
    private const int LureBefore = 80;

    private static readonly TimeSpan Soon = TimeSpan.FromHours(1);

    // Pictures are mostly missing in what a person types or pastes.
    // Whose words these are says nothing of who is who, as ordinary as they are: so the lists are about nobody, and who wrote is looked at below.
    private static readonly PhraseList Sent = new(
        null,
        "? sent",
        "? here|there you go|are",
        "? here it is",
        "? ya te la|lo mande|envie",
        "? enviada|enviado");

    // "Your mother" is what a stranger says; "mum already has it" is said at home.
    private static readonly PhraseList People = new(
        null,
        "? @about-you",
        "? your ~2 @reach",
        "? everyone|followers|follower|contacts|contact|names|name|list|folowers",
        "? classmates|colleagues|coworkers|neighbours|teacher|boss|employer|company|office|workplace|job|school|college|university|church|club|team",
        "? facebook|linkedin|instagram|profile|account|page",
        "? found|find|know you|your|who|where|everyone|everything",
        "? who you are",
        "? tu|tus|su|sus ~1 @es-reach",
        "? contactos|seguidores|perfil|jefe|empresa|trabajo|colegio|direccion|nombre|todos",
        "? se quien|donde");

    private static readonly PhraseList Kept = new(
        null,
        "? @kept",
        "? screenshot|recording|screen|proof|evidence|copy|copies|backup|footage|tape|film|collage|poster|folder|computer|laptop|drive|gallery",
        "? i ~2 have|got|keep|kept|hold|own ~3 @thing|you|your",
        "? i have|got you|your",
        "? got|have you|your",
        "? grabado|grabada|grabe|guardado|guardada|guarde|captura|capturas|pantallazos|pantalla|pruebas|copia|copias|pack",
        "? ya? te? tengo");

    private static readonly PhraseList Orders = new(
        null,
        "? listen|obey|careful|carefully|consequences|trouble|problem|serious|regret|deal|options|choice|mistake",
        "? do not block|ignore|leave|log|panic|tell",
        "? read|watch this|that|what",
        "? do what|as|exactly",
        "? you will|must|have+to",
        "? escucha|escuchame|obedece|problema|error|bloquees|cuidado");

    // Who is glad, amazed or sorry has not turned.
    private static readonly PhraseList Kind = new(
        null,
        "? wow|omg|aww|nice|lovely|amazing|great|cool|hope|glad|sorry|miss|love|funny|hilarious|que+lindo|que+bonito|perdon");

    internal override IReadOnlyList<PhraseList> Lists { get; } = [Sent, People, Kept, Orders, Kind];

    internal override bool ReadsOthers => true;

    internal override IEnumerable<Trace> Find(SignReading reading)
    {
        var lures = Messages(reading, sign => sign is { Group: SignGroup.Script, Stage: ScriptStage.Lure });
        if (lures.Count == 0)
            yield break;
        var said = Messages(reading, sign => sign is HasRecordedSign or ProofOfReachSign or ChangeOfToneSign);
        var given = reading.ShowsMedia ? [] : By(reading, Sent, Speaker.Owner).Select(trace => trace.Message).ToHashSet();
        var warm = Warmth.Of(reading);
        var kind = By(reading, Kind, Speaker.Other).Select(trace => trace.Message).ToHashSet();
        var (from, topics) = (-1, new HashSet<PhraseList>());
        var lines = new[] { People, Kept, Orders }.SelectMany(list => By(reading, list, Speaker.Other).Select(trace => (List: list, Trace: trace)))
            .GroupBy(hit => hit.Trace.Message).OrderBy(line => line.Key);
        foreach (var line in lines)
        {
            if (Given(reading, given, line.Key) is not { } at || !lures.Any(lure => lure < line.Key && line.Key - lure <= LureBefore) || Enumerable.Range(at + 1, line.Key - at).Any(warm.Contains))
                continue;
            if (at != from)
                (from, topics) = (at, []);
            var here = line.Select(hit => hit.List).ToHashSet();
            // "nobody at school will see it, send one more" is still the lure
            if (lures.Contains(line.Key) && here.Count == 1)
                continue;
            topics.UnionWith(here);
            var several = topics.Count > 1;
            // what another sign tells of a line is not told twice, unless there is more to it
            if (several || (!said.Contains(line.Key) && !kind.Contains(line.Key)))
                yield return line.First().Trace with { Standing = several ? Standing.InCompany : Standing.Vague };
        }
    }

    /// <summary>The picture or the call that a message comes right after.</summary>
    private static int? Given(SignReading reading, HashSet<int> given, int message)
    {
        for (var i = message - 1; i >= Math.Max(0, message - MessagesAfter); i--)
            if (Exposure.IsOne(reading, i) || given.Contains(i))
                return (MessageClock.Between(reading.Messages[i], reading.Messages[message]) ?? TimeSpan.Zero) <= Soon ? i : null;
        return null;
    }

    private IEnumerable<Trace> By(SignReading reading, PhraseList list, Speaker who) => reading.Hits(this, list).Where(trace => reading.SpeakerOf(trace.Message) == who);

    private static HashSet<int> Messages(SignReading reading, Func<Sign, bool> signs) =>
        [.. AllSigns.InOrder.Where(signs).SelectMany(sign => reading.Traces(sign.Id)).Select(trace => trace.Message)];
}
