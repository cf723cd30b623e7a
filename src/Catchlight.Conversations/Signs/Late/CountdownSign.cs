using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Late;

/// <summary>A deadline of minutes or hours, or numbers that count down.</summary>
internal sealed class CountdownSign() : Sign(
    "countdown", SignGroup.Script, ScriptStage.Pressure, 4,
    "leaves no time to think; 0.016 % of ordinary text messages have a deadline too, so it counts only with a threat",
    "NCA 2025; INCIBE 2026-03-12")
{
    private static readonly PhraseList Deadlines = new(
        Speaker.Other,
        "? you ~1 have|got ~2 # minutes|hours|hour|seconds",
        "? # minutes|hours|hour|seconds|mins",
        "? in|within # minutes|hours|hour|seconds",
        "? one|an|half|1 hour|hours|minute",
        "? within the|an hour|day",
        "? i am counting",
        "? clock is ticking",
        "? tick tock",
        "? time is|ticking ~1 up|out|running|starts",
        "? starting ~1 a? timer",
        "? last chance|warning",
        "? you have|got until",
        "? until tonight|midnight|tomorrow|#",
        "? by tonight|midnight|tomorrow|friday|#",
        "? at midnight",
        "? hurry ~1 up",
        "? no time",
        "? or it starts",
        "? tienes # minutes|horas",
        "? tienes una|media hora|horas",
        "? # minutes|horas|min",
        "? media hora",
        "? hasta las|manana|esta",
        "? ultima oportunidad");

    private const int LongestNumber = 3;

    internal override IReadOnlyList<PhraseList> Lists { get; } = [Deadlines];

    internal override IEnumerable<Trace> Find(SignReading reading) => reading.Hits(this, Deadlines).Concat(CountingDown(reading));

    /// <summary>Messages of the other that are nothing but a number, each one less than the one before: three in a row.</summary>
    private IEnumerable<Trace> CountingDown(SignReading reading)
    {
        var (before, row) = (0, 0);
        for (var i = 0; i < reading.Messages.Count; i++)
        {
            if (reading.SpeakerOf(i) != Speaker.Other)
                continue;
            var text = reading.Messages[i].Text.AsSpan().Trim(" .!");
            var number = text.Length is > 0 and <= LongestNumber && int.TryParse(text, out var value) ? value : -1;
            row = number >= 0 && number == before - 1 ? row + 1 : 1;
            before = number;
            if (row == 3)
                yield return new(this, i, 0, reading.Messages[i].Text.Length, Standing.Vague);
        }
    }
}
