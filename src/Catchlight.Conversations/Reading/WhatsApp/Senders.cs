using System.Buffers;
using System.Runtime.InteropServices;
using Catchlight.Conversations.Reading.Texts;
using Catchlight.Conversations.Reading.Transcripts;

namespace Catchlight.Conversations.Reading.WhatsApp;

/// <summary>
/// Tells names from what the app says, over the whole file: <c>Anna: hi</c> has a name, <c>Anna changed the subject to "Trip: Rome"</c> has none.
/// </summary>
internal sealed class Senders
{
    private const int LongestName = 100;
    private const int Often = 3;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»");

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts what stands before the first colon of each message.</summary>
    public Senders(Transcript transcript, Func<ReadOnlySpan<char>, string> name)
    {
        for (var i = 0; i < transcript.Lines.Count; i++)
            if (Candidate(FirstLine(transcript.Body(i)), out _) is { IsEmpty: false } candidate)
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, name(candidate), out _)++;
    }

    /// <summary>The name before a text, and where the text begins; an empty name where the app speaks.</summary>
    public ReadOnlySpan<char> Split(ReadOnlySpan<char> body, out int text)
    {
        var line = FirstLine(body);
        var counts = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (Candidate(line, out text) is { IsEmpty: false } candidate && (!candidate.ContainsAny(Quotes) || counts.TryGetValue(candidate, out var count) && count >= Often))
            return candidate;
        // A colon without a space, behind a name that is known.
        var colon = line.IndexOf(':');
        if (colon > 0 && Marks.Trim(line[..colon]) is var name && !name.ContainsAny(Quotes) && counts.ContainsKey(name))
        {
            text = colon + 1;
            return name;
        }
        text = 0;
        return default;
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> body)
    {
        var end = body.IndexOf('\n');
        return (end < 0 ? body : body[..end]).TrimEnd('\r');
    }

    private static ReadOnlySpan<char> Candidate(ReadOnlySpan<char> line, out int text)
    {
        text = 0;
        for (var from = 0; from < Math.Min(line.Length, LongestName + 2);)
        {
            var colon = line[from..].IndexOf(':');
            if (colon < 0 || from + colon > LongestName)
                return default;
            from += colon + 1;
            if (from < line.Length && !Marks.IsSpace(line[from]))
                continue;
            text = from;
            return Marks.Trim(line[..(from - 1)]);
        }
        return default;
    }
}
