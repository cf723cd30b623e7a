using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Late;

/// <summary>The change comes right after your picture or a video call.</summary>
internal sealed class QuickSwitchSign() : Sign(
    "quick-switch", SignGroup.Script, ScriptStage.Switch, 2,
    "timing: from the first contact to blackmail it can take less than an hour; it adds to what is said, and is nothing alone",
    "NCA 2025; C3P (protectchildren.ca, crsacsk.ca), 2024")
{
    private const int MessagesAfter = 8;

    private static readonly TimeSpan Soon = TimeSpan.FromHours(1);

    internal override bool ReadsOthers => true;

    internal override IEnumerable<Trace> Find(SignReading reading)
    {
        foreach (var change in reading.Traces("has-recorded").Concat(reading.Traces("proof-of-reach")).Concat(reading.Traces("change-of-tone")).Concat(reading.Traces("threat-to-share")))
            for (var i = change.Message - 1; i >= Math.Max(0, change.Message - MessagesAfter); i--)
                if (Exposure.IsOne(reading, i) && (MessageClock.Between(reading.Messages[i], reading.Messages[change.Message]) ?? TimeSpan.Zero) <= Soon)
                {
                    yield return change with { Sign = this, Standing = Standing.Vague };
                    break;
                }
    }
}
