using Catchlight.Conversations.Reading.Texts;

namespace Catchlight.Conversations.Reading.Transcripts;

/// <summary>Before or after noon, as phones of several languages write it.</summary>
internal enum HalfDay
{
    /// <summary>Not said: the hour counts to 24.</summary>
    None,

    /// <summary>Before noon.</summary>
    Morning,

    /// <summary>After noon.</summary>
    Afternoon,
}

/// <summary>Reads <see cref="HalfDay"/>.</summary>
internal static class HalfDays
{
    // Unicode CLDR, the abbreviated day periods.
    private static readonly (string Text, HalfDay Half)[] Words =
    [
        ("上午", HalfDay.Morning), ("下午", HalfDay.Afternoon), ("오전", HalfDay.Morning), ("오후", HalfDay.Afternoon),
        ("午前", HalfDay.Morning), ("午後", HalfDay.Afternoon), ("凌晨", HalfDay.Morning), ("早上", HalfDay.Morning),
        ("中午", HalfDay.Afternoon), ("晚上", HalfDay.Afternoon),
        ("πμ", HalfDay.Morning), ("μμ", HalfDay.Afternoon), ("ص", HalfDay.Morning), ("م", HalfDay.Afternoon),
        ("पूर्वाह्न", HalfDay.Morning), ("अपराह्न", HalfDay.Afternoon), ("ÖÖ", HalfDay.Morning), ("ÖS", HalfDay.Afternoon),
        ("SA", HalfDay.Morning), ("CH", HalfDay.Afternoon), ("PTG", HalfDay.Afternoon), ("PG", HalfDay.Morning),
        ("fm", HalfDay.Morning), ("em", HalfDay.Afternoon), ("de", HalfDay.Morning), ("du", HalfDay.Afternoon),
        ("am", HalfDay.Morning), ("pm", HalfDay.Afternoon), ("পূর্বাহ্ণ", HalfDay.Morning), ("অপরাহ্ণ", HalfDay.Afternoon),
    ];

    /// <summary>Reads one where it stands ("AM", "p. m.", "下午"), and stays where it was when there is none.</summary>
    public static HalfDay Take(ref Scanner scanner)
    {
        var start = scanner.At;
        scanner.SkipSpaces();
        // ASCII first: nearly all exports that have one have this one.
        if (scanner.Next is 'a' or 'A' or 'p' or 'P')
        {
            var half = scanner.Next is 'a' or 'A' ? HalfDay.Morning : HalfDay.Afternoon;
            scanner.At++;
            TakeDot(ref scanner);
            if (scanner.Next is 'm' or 'M')
            {
                scanner.At++;
                scanner.Take('.');
                return half;
            }
        }
        else if (!scanner.IsAtEnd && scanner.Next is not ('-' or ']' or ':' or ','))
        {
            foreach (var (text, half) in Words)
                if (TakeWord(ref scanner, text))
                    return half;
        }
        scanner.At = start;
        return HalfDay.None;
    }

    private static bool TakeWord(ref Scanner scanner, string word)
    {
        var start = scanner.At;
        foreach (var letter in word)
        {
            if (char.ToUpperInvariant(scanner.Next) != char.ToUpperInvariant(letter))
            {
                scanner.At = start;
                return false;
            }
            scanner.At++;
            TakeDot(ref scanner);
        }
        return true;
    }

    // "p. m." with any space between.
    private static void TakeDot(ref Scanner scanner)
    {
        if (scanner.Take('.') && Marks.IsSpace(scanner.Next) && scanner.Rest is [_, 'm' or 'M' or 'μ', '.', ..])
            scanner.At++;
    }
}
