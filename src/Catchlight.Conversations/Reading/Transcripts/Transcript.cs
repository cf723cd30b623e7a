using System.Runtime.InteropServices;

namespace Catchlight.Conversations.Reading.Transcripts;

/// <summary>A chat that was written out as text: where each message begins, and how dates are to be read.</summary>
internal sealed class Transcript
{
    private const int LongestName = 60;

    private Transcript(string text, List<Line> lines, DateDecision dates) => (Text, Lines, Dates) = (text, lines, dates);

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The first line of each message.</summary>
    public IReadOnlyList<Line> Lines { get; }

    public DateDecision Dates { get; }

    public LineShape Shape => Lines[0].Head.Shape;

    /// <summary>How many lines there are before the first message.</summary>
    public int LinesBefore { get; private init; }

    /// <summary>Finds the messages. Null where the text is no such chat: fewer than two lines begin a message, and the first does not.</summary>
    public static Transcript? Find(string text, Action checkCancelled)
    {
        var lines = new List<Line>();
        var (number, contentBefore, at) = (0, 0, 0);
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            number++;
            var line = text.AsSpan(at, end - at);
            if (LineHead.Read(line) is { } head && (head.Shape.Ending != ' ' || HasName(line[head.Body..])))
                lines.Add(new Line(at, number, head));
            else if (lines.Count == 0 && !line.IsWhiteSpace())
                contentBefore++;
            if (number % 4096 == 0)
                checkCancelled();
            at = end + 1;
        }
        if (lines.Count == 0 || lines.Count == 1 && contentBefore > 0)
            return null;
        var shape = Commonest(lines);
        lines.RemoveAll(line => line.Head.Shape != shape);
        var dates = DateDecision.Of(lines.ConvertAll(line => line.Head));
        lines.RemoveAll(line => DateDecision.Read(line.Head, dates.Order) is null);
        return lines.Count == 0 ? null : new Transcript(text, lines, dates) { LinesBefore = contentBefore == 0 ? 0 : lines[0].Number - 1 };
    }

    /// <summary>When a message was sent.</summary>
    public MessageTime Time(in Line line) => new(DateDecision.Read(line.Head, Dates.Order)!.Value, null);

    /// <summary>What a message says behind its date, to where the next begins.</summary>
    public ReadOnlySpan<char> Body(int index)
    {
        var start = Lines[index].Start + Lines[index].Head.Body;
        var end = index + 1 < Lines.Count ? Lines[index + 1].Start : Text.Length;
        return Text.AsSpan(start, end - start);
    }

    // A date and a time with nothing behind them but a space begin a line in many a diary.
    private static bool HasName(ReadOnlySpan<char> rest) => rest.IndexOf(": ") is > 0 and <= LongestName;

    private static LineShape Commonest(List<Line> lines)
    {
        var counts = new Dictionary<LineShape, int>();
        foreach (var line in lines)
            CollectionsMarshal.GetValueRefOrAddDefault(counts, line.Head.Shape, out _)++;
        return counts.MaxBy(shape => shape.Value).Key;
    }

    /// <summary>The first line of a message.</summary>
    /// <param name="Start">Where it begins in the text.</param>
    /// <param name="Number">Which line of the file it is, from 1.</param>
    /// <param name="Head">Its beginning.</param>
    internal readonly record struct Line(int Start, int Number, LineHead Head);
}
