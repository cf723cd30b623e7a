using System.Buffers;
using System.Runtime.CompilerServices;

namespace Catchlight.Conversations.Identifiers.Finding;

/// <summary>A word of a message, without the brackets, quotation marks and full stops around it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct Word(int Start, int Length)
{
    private static readonly SearchValues<char> Before = SearchValues.Create("([{<\"'“”‘’«»*_~¿¡-–—,;:|>");
    private static readonly SearchValues<char> After = SearchValues.Create(")]}>\"'“”‘’«»*~.,;:!?…|<");

    public int End => Start + Length;

    /// <summary>Splits a text at white space.</summary>
    // As in TextTraits: nearly every letter goes through here.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Split(string text, List<Word> words)
    {
        words.Clear();
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
                at++;
            var end = at;
            while (start < end && Before.Contains(text[start]))
                start++;
            while (end > start && After.Contains(text[end - 1]))
                end--;
            if (end > start)
                words.Add(new Word(start, end - start));
        }
    }
}
