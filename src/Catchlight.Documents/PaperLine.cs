using Catchlight.Documents.Scripts;

namespace Catchlight.Documents;

/// <summary>A line on paper.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="IsRight">Whether its paragraph runs from right to left.</param>
/// <param name="EndsParagraph">Whether another paragraph follows.</param>
internal readonly record struct PaperLine(string Text, bool IsRight, bool EndsParagraph)
{
    /// <summary>The signs in the order of drawing.</summary>
    public string Visual => Writing.Visual(IsRight ? Text.TrimEnd() : Text, IsRight);

    /// <summary>Whether what is drawn is not, sign by sign, what was written. Of emoji that are made of several signs nobody can say.</summary>
    public bool IsDrawnOtherwise => Text.Any(c => char.IsSurrogate(c) || Writing.IsStyle(c)) || Visual != Text;

    /// <summary>The lines of a text.</summary>
    /// <param name="text">Any text; line ends in it are kept.</param>
    /// <param name="fits">Whether a text fits on one line. Whatever begins one that fits, does too.</param>
    public static IReadOnlyList<PaperLine> Of(string text, Func<string, bool> fits)
    {
        var (lines, paragraphs) = (new List<PaperLine>(), Plain(text).Split('\n'));
        foreach (var (number, paragraph) in paragraphs.Index())
        {
            var broken = LineBreaking.Break(paragraph, fits);
            var isRight = Writing.RunsFromTheRight(paragraph);
            lines.AddRange(broken.Select((line, i) => (line, EndsParagraph: i == broken.Count - 1 && number < paragraphs.Length - 1))
                // A space that nobody sees: whoever reads the lines as one text hears two words.
                .Select(line => new PaperLine(line.EndsParagraph ? line.line + ' ' : line.line, isRight, line.EndsParagraph)));
        }
        return lines;
    }

    /// <summary>Lines as one text, as it was written.</summary>
    public static string Joined(IEnumerable<PaperLine> lines) => string.Concat(lines.Select(line => line.EndsParagraph ? line.Text[..^1] + '\n' : line.Text));

    private static string Plain(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value is '\n' or Writing.NonJoiner || Writing.IsStyle(rune.Value) || Writing.IsDrawn(rune)));
}
