namespace Catchlight.Guidance.Tests.Reading;

/// <summary>A text taken apart as a reader meets it: each line, point and heading ends a sentence, as do full stops, question and exclamation marks.</summary>
/// <param name="Sentences">The words of each sentence; none is empty.</param>
internal sealed record PlainText(IReadOnlyList<IReadOnlyList<string>> Sentences)
{
    /// <summary>All words.</summary>
    public IEnumerable<string> Words => Sentences.SelectMany(sentence => sentence);

    /// <summary>How many words there are.</summary>
    public int WordCount => Sentences.Sum(sentence => sentence.Count);

    /// <summary>Words in the longest sentence, 0 where there is none.</summary>
    public int LongestSentence => Sentences.Count == 0 ? 0 : Sentences.Max(sentence => sentence.Count);

    /// <summary>Takes a text apart. A word is a run of letters and digits, with an apostrophe inside it; a hyphen parts two words.</summary>
    public static PlainText Parse(string text)
    {
        var sentences = new List<IReadOnlyList<string>>();
        foreach (var line in text.Split('\n'))
        {
            var (sentence, start) = (new List<string>(), -1);
            for (var i = 0; i <= line.Length; i++)
            {
                var letter = i < line.Length ? line[i] : '\n';
                if (IsInWord(line, i))
                {
                    start = start < 0 ? i : start;
                    continue;
                }
                if (start >= 0)
                    sentence.Add(line[start..i]);
                start = -1;
                if (letter is not ('.' or '!' or '?' or '\n') || sentence.Count == 0)
                    continue;
                sentences.Add(sentence);
                sentence = [];
            }
        }
        return new(sentences);
    }

    private static bool IsInWord(string line, int i) =>
        i < line.Length && (char.IsLetterOrDigit(line[i])
            || (line[i] is '\'' or '’' && i > 0 && i + 1 < line.Length && char.IsLetter(line[i - 1]) && char.IsLetter(line[i + 1]))
            || (line[i] is '.' or ',' && i > 0 && i + 1 < line.Length && char.IsLetterOrDigit(line[i - 1]) && char.IsLetterOrDigit(line[i + 1])));
}
