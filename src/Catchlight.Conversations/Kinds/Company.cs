using Catchlight.Conversations.Signs;
using Catchlight.Conversations.Signs.Early;
using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Kinds;

/// <summary>
/// Most words count only in company. "I'll send it to everyone" is nothing between friends at a party, and a threat after "now you, with your face". This is
/// where order decides: what a sign needs has to stand before it or around it.
/// </summary>
internal sealed class Company
{
    // How far company may be away, in messages.
    private const int Before = 80;
    private const int After = 40;

    // Within how many messages two signs carry each other.
    private const int Together = 8;

    // Within how many messages a picture answers a lure.
    private const int Answered = 3;

    // How long before that a picture or a call may be.
    private const int Exposed = 25;

    // A chat that has just begun, and how long a contact is a new one, in messages.
    private const int Begun = 100;
    private const int New = 300;

    // Questions and flattery of at least this weight make a vague lure one.
    private const int Approach = 3;

    private readonly SignReading _reading;
    private readonly List<Trace> _traces;
    private readonly int _stranger;

    private Company(SignReading reading, List<Trace> traces)
    {
        (_reading, _traces) = (reading, traces);
        _stranger = traces.Where(trace => IsStranger(trace.Sign)).Select(trace => trace.Message).DefaultIfEmpty(int.MaxValue).First();
    }

    /// <summary>The signs that count, each as it counts.</summary>
    /// <param name="reading">The conversation.</param>
    /// <param name="traces">All that was found, in the order of the messages.</param>
    public static List<Trace> Keep(SignReading reading, List<Trace> traces) => new Company(reading, traces).Keep();

    private List<Trace> Keep()
    {
        var kept = _traces.Select(trace => trace.Standing == Standing.Alone).ToArray();
        var warm = Warmth.Of(_reading);
        var cold = _traces.Select(trace => trace.Sign.Stage is not (ScriptStage.Switch or ScriptStage.Threat) || !warm.Contains(trace.Message)).ToArray();
        // What is carried by company may carry others.
        for (var round = 0; round < 2; round++)
        {
            var before = (bool[])kept.Clone();
            for (var i = 0; i < kept.Length; i++)
                kept[i] = before[i] || (cold[i] && HasCompany(before, i));
        }
        var counting = new List<Trace>();
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i])
                counting.Add(_traces[i]);
            else if (cold[i] && IsLate(_traces[i]) && IsNew(_traces[i].Message) && IsExposed(_traces[i].Message))
                counting.Add(_traces[i] with { Standing = Standing.Vague });
        }
        return counting;
    }

    private bool HasCompany(bool[] kept, int at)
    {
        var (trace, late) = (_traces[at], _traces[at].Sign.Stage >= ScriptStage.Switch);
        var approach = new HashSet<Sign>();
        for (var i = at - 1; i >= 0 && trace.Message - _traces[i].Message <= Before; i--)
        {
            var other = _traces[i];
            if (other.Sign.Group != trace.Sign.Group)
                continue;
            if (kept[i] && Carries(other, trace) && (!late || other.Sign.Stage >= ScriptStage.Switch || IsExposed(trace.Message) || !_reading.ShowsMedia))
                return true;
            if (late && IsPair(other, trace))
                return true;
            if (kept[i] && other.Sign.Stage < ScriptStage.Lure)
                approach.Add(other.Sign);
        }
        if (!late && (approach.Sum(sign => sign.Weight) >= Approach || (trace.Message < Begun && IsCallNear(trace.Message)) || (_stranger < trace.Message && IsAnswered(trace.Message))))
            return true;
        for (var i = at + 1; i < _traces.Count && _traces[i].Message - trace.Message <= After; i++)
        {
            var other = _traces[i];
            if (other.Sign.Group == trace.Sign.Group && ((kept[i] && Carries(other, trace) && (other.Sign.Stage >= ScriptStage.Switch || !late)) || (late && IsPair(other, trace))))
                return true;
        }
        return false;
    }

    /// <summary>A sign that counts carries others of the lure and what comes after.</summary>
    private static bool Carries(Trace other, Trace carried) =>
        other.Sign.Id != carried.Sign.Id && other.Sign.Weight >= 3 && (other.Sign.Group != SignGroup.Script || other.Sign.Stage >= ScriptStage.Lure);

    /// <summary>Two signs that carry each other after a picture or a call: what they wanted, have, threaten or demand.</summary>
    private bool IsPair(Trace one, Trace other)
    {
        if (one.Sign.Group != SignGroup.Script || one.Sign.Id == other.Sign.Id || one.Sign.Weight < 4 || other.Sign.Weight < 4 || Math.Abs(one.Message - other.Message) > Together)
            return false;
        var (first, second) = one.Sign.Stage <= other.Sign.Stage ? (one.Sign.Stage, other.Sign.Stage) : (other.Sign.Stage, one.Sign.Stage);
        return first is ScriptStage.Lure or ScriptStage.Switch or ScriptStage.Threat && second is >= ScriptStage.Switch and <= ScriptStage.Demand
            && IsExposed(Math.Min(one.Message, other.Message));
    }

    private static bool IsLate(Trace trace) => trace.Sign is { Group: SignGroup.Script, Stage: >= ScriptStage.Switch };

    private bool IsNew(int message) => message < Begun || (_stranger < message && message - _stranger < New);

    private bool IsExposed(int message)
    {
        for (var i = message; i >= Math.Max(0, message - Exposed); i--)
            if (Exposure.IsOne(_reading, i))
                return true;
        return false;
    }

    /// <summary>Whether a picture of the person followed at once: whatever was asked, it was understood.</summary>
    private bool IsAnswered(int message)
    {
        for (var i = message + 1; i <= message + Answered && i < _reading.Messages.Count; i++)
            if (Exposure.IsOne(_reading, i))
                return true;
        return false;
    }

    private bool IsCallNear(int message)
    {
        for (var i = Math.Max(0, message - Together); i < Math.Min(_reading.Messages.Count, message + Together); i++)
            if (_reading.Messages[i].Kind == MessageKind.Call)
                return true;
        return false;
    }

    /// <summary>What tells that the other is no old friend.</summary>
    private static bool IsStranger(Sign sign) => sign is StrangerContactSign or SharedContactsSign or MoveAppSign or NoLiveCheckSign or InterviewSign;
}
