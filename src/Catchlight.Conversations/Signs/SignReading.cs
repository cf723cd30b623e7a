namespace Catchlight.Conversations.Signs;

/// <summary>A conversation while it is judged: its messages, who speaks, and what was found so far.</summary>
internal sealed class SignReading
{
    private readonly Speaker[] _speakers;
    private readonly IReadOnlyDictionary<PhraseList, List<Hit>> _hits;
    private readonly bool _ownerKnown;
    private readonly Dictionary<string, List<Trace>> _traces = new(StringComparer.Ordinal);

    /// <param name="messages">The messages.</param>
    /// <param name="speakers">Who wrote each.</param>
    /// <param name="hits">Where each list of phrases was found, whoever wrote it, in the order of the messages.</param>
    public SignReading(IReadOnlyList<Message> messages, Speaker[] speakers, IReadOnlyDictionary<PhraseList, List<Hit>> hits)
    {
        (Messages, _speakers, _hits, _ownerKnown) = (messages, speakers, hits, speakers.Contains(Speaker.Owner));
        ShowsMedia = messages.Any(message => message.Kind is MessageKind.Picture or MessageKind.Video or MessageKind.Call);
    }

    /// <summary>The messages.</summary>
    public IReadOnlyList<Message> Messages { get; }

    /// <summary>Whether the export shows pictures, videos or calls. What a person types or pastes mostly does not.</summary>
    public bool ShowsMedia { get; }

    /// <summary>Who wrote a message.</summary>
    public Speaker SpeakerOf(int message) => _speakers[message];

    /// <summary>Where a list of phrases was found in the mouth of whom it is about, in order, once a message. Where nobody is known to be the owner, anybody may be.</summary>
    public IEnumerable<Trace> Hits(Sign sign, PhraseList list)
    {
        if (!_hits.TryGetValue(list, out var hits))
            yield break;
        for (var i = 0; i < hits.Count; i++)
        {
            var (first, speaker) = (hits[i], _speakers[hits[i].Message]);
            // of several wordings in a message the one that says most
            for (; i + 1 < hits.Count && hits[i + 1].Message == first.Message; i++)
                if (hits[i + 1].Standing > first.Standing)
                    first = hits[i + 1];
            if (speaker != Speaker.Nobody && (list.Who is not { } who || speaker == who || (who == Speaker.Owner && !_ownerKnown)))
                yield return new(sign, first.Message, first.Start, first.End, first.Standing);
        }
    }

    /// <summary>Where a sign was found; empty where it was not, or is yet to be looked for.</summary>
    public IReadOnlyList<Trace> Traces(string sign) => _traces.TryGetValue(sign, out var traces) ? traces : [];

    /// <summary>Keeps what was found.</summary>
    public void Keep(IEnumerable<Trace> traces)
    {
        foreach (var trace in traces)
        {
            if (!_traces.TryGetValue(trace.Sign.Id, out var list))
                _traces.Add(trace.Sign.Id, list = []);
            list.Add(trace);
        }
    }

    /// <summary>Everything that was found, in the order of the messages.</summary>
    public List<Trace> All() => [.. _traces.Values.SelectMany(traces => traces).OrderBy(trace => trace.Message).ThenBy(trace => trace.Sign.Stage)];
}

/// <summary>A phrase of a list in a message.</summary>
/// <param name="Message">The position of the message.</param>
/// <param name="Start">Where in its text the phrase begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Standing">How much it says by itself.</param>
internal readonly record struct Hit(int Message, int Start, int End, Standing Standing);
