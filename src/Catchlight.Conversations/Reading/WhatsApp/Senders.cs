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

    private readonly Transcript _transcript;
    private readonly Func<ReadOnlySpan<char>, string> _name;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly (string? Name, int Text)[] _candidates;

    /// <summary>Counts what stands before the first colon of each message.</summary>
    public Senders(Transcript transcript, Func<ReadOnlySpan<char>, string> name)
    {
        (_transcript, _name, _candidates) = (transcript, name, new (string?, int)[transcript.Lines.Count]);
        for (var i = 0; i < _candidates.Length; i++)
        {
            if (Candidate(FirstLine(transcript.Body(i)), out var text) is not { IsEmpty: false } candidate)
                continue;
            _candidates[i] = (name(candidate), text);
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, _candidates[i].Name!, out _)++;
        }
    }

    /// <summary>Who sent a message, and where in its body the text begins; nobody where the app speaks.</summary>
    public string? Of(int index, out int text)
    {
        (var name, text) = _candidates[index];
        if (name is not null && (!name.AsSpan().ContainsAny(Quotes) || _counts[name] >= Often))
            return name;
        // A colon without a space, behind a name that is known.
        var line = FirstLine(_transcript.Body(index));
        text = line.IndexOf(':') + 1;
        if (text > 1 && Marks.Trim(line[..(text - 1)]) is var known && !known.ContainsAny(Quotes) && _counts.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(known))
            return _name(known);
        text = 0;
        return null;
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
