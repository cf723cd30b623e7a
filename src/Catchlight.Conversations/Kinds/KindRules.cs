using Catchlight.Conversations.Signs;
using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Kinds;

/// <summary>Which kind a conversation is of: written rules over the signs that count. docs/signs.md says them in words.</summary>
internal static class KindRules
{
    /// <summary>What the script has to weigh from the switch on: one sign is never enough.</summary>
    public const int Sextortion = 8;

    /// <summary>What the beginning has to weigh.</summary>
    public const int EarlyScript = 5;

    /// <summary>What it has to weigh where the lure may be nothing but a video call, or nothing else tells of a stranger.</summary>
    public const int VagueEarlyScript = 8;

    private const int Romance = 6;
    private const int Grave = 4;

    // How far apart the words of a former partner may be, in messages.
    private const int Near = 10;

    /// <summary>Decides it.</summary>
    /// <param name="reading">The conversation.</param>
    /// <param name="traces">The signs that count, in the order of the messages.</param>
    public static ConversationKind Decide(SignReading reading, List<Trace> traces)
    {
        if (BluffRule.Message(traces) is { } bluff)
            return BluffRule.ShowsSomething(reading.Messages[bluff]) ? ConversationKind.Sextortion : ConversationKind.EmailBluff;
        var script = Weighing.Most([.. traces.Where(trace => trace.Sign.Group == SignGroup.Script)]);
        var former = Has("former-partner");
        var wants = Has("money-demand") || Has("more-images-demand");
        var romance = IsRomance(traces);
        // A letter of fraud is long, and some of its words are those of blackmail. Fraud that turned into blackmail says so in clear words.
        if (IsSextortion(script) && !(romance && script.Strong == 0) && !(former && !wants))
            return ConversationKind.Sextortion;
        if (IsOtherThreat(reading, traces, former))
            return ConversationKind.OtherThreat;
        if (romance)
            return ConversationKind.RomanceOrAdvanceFee;
        return IsEarlyScript(script) ? ConversationKind.EarlyScript : ConversationKind.None;

        bool Has(string sign) => traces.Exists(trace => trace.Sign.Id == sign);
    }

    /// <summary>
    /// Heavy enough, and more than what lovers may say in play ("saved it"). One of these has to hold: something that is hardly ever said elsewhere; two things of
    /// what they have, whom they reach, threaten and want; or less than that, where a stranger came, or pressed for a picture, before it.
    /// </summary>
    private static bool IsSextortion(Weighing script) => script.Total >= Sextortion && script.Core > 0 && (
        (script.Strong >= Grave && script.Core >= Grave)
        || script is { Firm: >= Sextortion, Core: >= Grave }
        || script is { Stranger: >= 1, ClearLure: >= Grave, Core: > Grave }
        || script is { Stranger: >= 1, Lure: >= Sextortion }
        || script is { Stranger: >= 1, Lure: >= Grave, Core: >= Sextortion }
        || (script is { Core: >= Sextortion } && (script is { ClearLure: >= Grave } or { Lure: >= Sextortion }))
        || script is { Lure: >= Sextortion, Threat: > Grave });

    private static bool IsEarlyScript(Weighing script) =>
        script is { Stranger: >= 1, ClearLure: >= Grave } && script.Early + script.Lure >= EarlyScript
        || script is { Stranger: >= 1, Lure: >= Grave } && script.Early + script.Lure >= VagueEarlyScript
        || script.ClearLure >= VagueEarlyScript;

    private static bool IsOtherThreat(SignReading reading, List<Trace> traces, bool former)
    {
        var share = reading.Traces("threat-to-share");
        if (former && share.Any(threat => traces.Exists(trace => trace.Sign.Id == "former-partner" && Math.Abs(trace.Message - threat.Message) <= Near)))
            return true;
        // Naked threats without the script around them
        if (share.Any(trace => trace.Standing == Standing.Alone))
            return true;
        var violence = traces.Count(trace => trace.Sign.Id == "violence");
        var scorn = traces.Count(trace => trace.Sign.Id == "humiliation");
        return violence >= 2 || scorn >= 2 || (violence > 0 && (scorn > 0 || former));
    }

    private static bool IsRomance(List<Trace> traces)
    {
        var signs = traces.Where(trace => trace.Sign.Group == SignGroup.Romance).Select(trace => trace.Sign).Distinct().ToList();
        return signs.Sum(sign => sign.Weight) >= Romance && signs.Exists(sign => sign.Stage == ScriptStage.Demand);
    }
}
