using System.Buffers;
using System.Runtime.InteropServices;
using Catchlight.Conversations.Reading.Texts;

namespace Catchlight.Conversations.Reading.Pasted;

/// <summary>Lines that begin with who speaks: "Anna: hi". Only over the whole text can a name be told from "Note: bring the tickets".</summary>
internal sealed class SpeakerLines
{
    private const int LongestName = 40;
    private const int MostWords = 4;
    private const int MostSpeakers = 12;

    private static readonly SearchValues<char> NoName = SearchValues.Create("\"“”?!;,<>=");

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    private SpeakerLines()
    {
    }

    /// <summary>Finds the speakers of a text; null where its lines do not begin with names.</summary>
    public static SpeakerLines? Find(IReadOnlyList<string> lines)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var written = 0;
        foreach (var line in lines)
        {
            written += string.IsNullOrWhiteSpace(line) ? 0 : 1;
            if (Candidate(line, out _) is { IsEmpty: false } name)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, name.ToString(), out _)++;
        }
        var named = counts.Values.Sum();
        // Two that speak, or one that speaks again; and not a list of "this: that" where every line has another word.
        if (named < 2 || named * 2 < written || counts.Count > MostSpeakers || counts.Count > 2 && counts.Count * 3 > named * 2)
            return null;
        var speakers = new SpeakerLines();
        foreach (var name in counts.Keys)
            speakers._names.Add(name);
        return speakers;
    }

    /// <summary>Who speaks on a line, and where their text begins; empty where the line goes on with the one before.</summary>
    public ReadOnlySpan<char> Split(ReadOnlySpan<char> line, out int text) =>
        Candidate(line, out text) is { IsEmpty: false } name && _names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) ? name : default;

    private static ReadOnlySpan<char> Candidate(ReadOnlySpan<char> line, out int text)
    {
        var colon = line.IndexOf(':');
        text = colon + 1;
        if (colon < 1 || colon > LongestName || line[text..].StartsWith("//", StringComparison.Ordinal))
            return default;
        var name = Marks.Trim(line[..colon]);
        if (name.IsEmpty || name.Count(' ') >= MostWords || name.ContainsAny(NoName))
            return default;
        // "21:07", "score 3:1"
        if (char.IsDigit(name[^1]) && text < line.Length && char.IsDigit(line[text]))
            return default;
        return name;
    }
}
