using Catchlight.Conversations.Signs;
using Catchlight.Conversations.Signs.Early;
using Catchlight.Conversations.Signs.Late;
using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Kinds;

/// <summary>What the signs of the script weigh where most of them stand together. Each sign counts once, however often it is found.</summary>
internal readonly record struct Weighing
{
    // How many messages of a conversation are weighed together. Years of friendship must not add up.
    private const int Window = 300;

    // However much is asked and flattered, it is only the beginning.
    private const int EarlyAtMost = 2;

    /// <summary>Contact, rapport and isolation.</summary>
    public int Early { get; private init; }

    /// <summary>As <see cref="Early"/>, without flattery: what tells a stranger from a lover.</summary>
    public int Stranger { get; private init; }

    /// <summary>The lure.</summary>
    public int Lure { get; private init; }

    /// <summary>The lure, without what is vague.</summary>
    public int ClearLure { get; private init; }

    /// <summary>From the switch on.</summary>
    public int Late { get; private init; }

    /// <summary>What is said in the switch and in threats; without it there is no blackmail.</summary>
    public int Core { get; private init; }

    /// <summary>As <see cref="Core"/>, with demands and without tone, turn and timing: what they have, whom they reach, what they threaten and want.</summary>
    public int Firm { get; private init; }

    /// <summary>The threats alone.</summary>
    public int Threat { get; private init; }

    /// <summary>The heaviest sign from the switch on that is not vague.</summary>
    public int Strong { get; private init; }

    /// <summary>What speaks for sextortion.</summary>
    public int Total => Math.Min(Early, EarlyAtMost) + Lure + Late;

    /// <summary>The heaviest place of a conversation.</summary>
    /// <param name="traces">The signs of the script that count, in the order of the messages.</param>
    public static Weighing Most(List<Trace> traces)
    {
        var best = default(Weighing);
        var counts = new Dictionary<(Sign Sign, bool Vague), int>();
        var first = 0;
        foreach (var trace in traces)
        {
            for (; trace.Message - traces[first].Message >= Window; first++)
                if (--counts[Key(traces[first])] == 0)
                    counts.Remove(Key(traces[first]));
            if (counts.TryGetValue(Key(trace), out var count))
            {
                counts[Key(trace)] = count + 1;
                continue;
            }
            counts.Add(Key(trace), 1);
            var here = Of(counts.Keys);
            if ((here.Total, here.Strong, here.Early).CompareTo((best.Total, best.Strong, best.Early)) > 0)
                best = here;
        }
        return best;
    }

    private static (Sign Sign, bool Vague) Key(Trace trace) => (trace.Sign, trace.Standing == Standing.Vague);

    private static Weighing Of(IReadOnlyCollection<(Sign Sign, bool Vague)> found)
    {
        var signs = found.Select(key => key.Sign).Distinct().ToList();
        var core = signs.Where(sign => sign.Stage is ScriptStage.Switch or ScriptStage.Threat && sign is not QuickSwitchSign).ToList();
        return new()
        {
            Early = signs.Where(sign => sign.Stage < ScriptStage.Lure).Sum(sign => sign.Weight),
            Stranger = signs.Where(sign => sign.Stage < ScriptStage.Lure && sign is not FastFlatterySign).Sum(sign => sign.Weight),
            Lure = signs.Where(sign => sign.Stage == ScriptStage.Lure).Sum(sign => sign.Weight),
            ClearLure = found.Where(key => key is { Vague: false, Sign.Stage: ScriptStage.Lure }).Sum(key => key.Sign.Weight),
            Late = signs.Where(sign => sign.Stage > ScriptStage.Lure).Sum(sign => sign.Weight),
            Core = core.Sum(sign => sign.Weight),
            Firm = core.Where(sign => sign is not (ChangeOfToneSign or TalkTurnsSign)).Concat(signs.Where(sign => sign.Stage == ScriptStage.Demand)).Sum(sign => sign.Weight),
            Threat = core.Where(sign => sign.Stage == ScriptStage.Threat).Sum(sign => sign.Weight),
            Strong = found.Where(key => key is { Vague: false, Sign.Stage: > ScriptStage.Lure }).Select(key => key.Sign.Weight).DefaultIfEmpty(0).Max(),
        };
    }
}
