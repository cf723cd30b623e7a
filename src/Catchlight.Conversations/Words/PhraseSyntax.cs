namespace Catchlight.Conversations.Words;

/// <summary>
/// How phrases are written. Words are parted by spaces, and each is one of:
/// <list type="bullet">
/// <item><c>word</c>: the word in any of its spellings; <c>one|two+words</c>: one of several, of one or more words each</item>
/// <item><c>@class</c>: one of the words of a class, see <see cref="WordClasses"/>; <c>#</c>: a number; <c>.</c>: the end of a sentence or of the message</item>
/// <item><c>word?</c>: it may be missing</item>
/// <item><c>~3</c>: up to three words of any kind, within the sentence, none of which is "not"</item>
/// </list>
/// </summary>
internal static class PhraseSyntax
{
    /// <summary>A phrase as the ways in which it can be said.</summary>
    /// <exception cref="FormatException">The phrase breaks the rules above.</exception>
    public static List<List<PhraseStep>> Parse(string phrase)
    {
        List<List<PhraseStep>> ways = [[]];
        var gap = 0;
        foreach (var part in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part[0] == '~')
            {
                gap = int.Parse(part.AsSpan(1), provider: System.Globalization.CultureInfo.InvariantCulture);
                continue;
            }
            var optional = part[^1] == '?';
            ways = Continue(ways, Options(optional ? part[..^1] : part), gap, optional);
            if (!optional)
                gap = 0;
        }
        if (phrase.AsSpan().TrimEnd()[^2] == '~' || ways.Any(way => way.Count == 0))
            throw new FormatException($"'{phrase}' ends with a gap, or may be empty");
        return ways;
    }

    private static List<List<PhraseStep>> Continue(List<List<PhraseStep>> ways, List<string[]> options, int gap, bool optional)
    {
        var single = options.Where(option => option.Length == 1).Select(option => option[0]).Order(StringComparer.Ordinal).Distinct().ToArray();
        List<List<PhraseStep>> endings = [.. options.Where(option => option.Length > 1).Select(option => option.Select((word, i) => new PhraseStep(i == 0 ? gap : 0, [word])).ToList())];
        if (single.Length > 0)
            endings.Add([new(gap, single)]);
        if (optional)
            endings.Add([]);
        return [.. ways.SelectMany(way => endings.Select(ending => way.Concat(ending).ToList()))];
    }

    /// <summary>What may stand in one place, each as its words in their common spelling.</summary>
    private static List<string[]> Options(string part) =>
        [.. part.Split('|').SelectMany(option => option[0] == '@' ? WordClasses.Of(option[1..]) : [option])
            .Select(option => option.Split('+').SelectMany(word => word is "#" or "." ? [word] : CommonSpelling.Of(word)).ToArray())];
}

/// <summary>One place of a phrase.</summary>
/// <param name="Gap">How many words of any kind may stand before it.</param>
/// <param name="Words">What may stand there, sorted.</param>
internal sealed record PhraseStep(int Gap, string[] Words);
