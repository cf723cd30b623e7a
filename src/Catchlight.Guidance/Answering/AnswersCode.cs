using System.Diagnostics.CodeAnalysis;

namespace Catchlight.Guidance.Answering;

/// <summary>
/// Answers as twelve characters, for a hidden form field and for the "come back later" link. The code holds the answers and nothing else:
/// no name, no time, no number of the visit. docs/formats/answers-code.md describes it.
/// </summary>
/// <remarks>
/// <code>
/// character   0        1 … 10                             11
///           ┌────┬────────────────────────────────────┬───────┐
///           │ '1'│ 50 bits, 5 a character, high first │ check │
///           └────┴────────────────────────────────────┴───────┘
/// bits, high first:
///   49…47 safety   46…44 about   43…42 age   41…40 paid   39…38 has picture
///   37…31 happenings   30…18 apps   17…15 nation
///   14…10 and 9…5 letters of the country, A = 1, both 0 where not said   4…0 zero
/// </code>
/// The alphabet is Crockford's base 32 (0-9 A-Z without I, L, O, U). Reading takes either case, I and L for 1, O for 0, and drops
/// spaces and hyphens. The check character makes mistyped codes fail: the sum of every value times its position plus one, modulo 31.
/// </remarks>
public static class AnswersCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const char Version = '1';
    private const int Digits = 10;
    private const int Length = Digits + 2;

    /// <summary>No text longer than this is looked at.</summary>
    public const int MaxTextLength = 64;

    /// <summary>The code of these answers, always twelve characters.</summary>
    public static string Encode(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var bits = new BitStack();
        bits.Push((int)answers.Safety, 3);
        bits.Push((int)answers.About, 3);
        bits.Push((int)answers.Age, 2);
        bits.Push((int)answers.Paid, 2);
        bits.Push((int)answers.HasPicture, 2);
        bits.Push((int)answers.Happened, 7);
        bits.Push((int)answers.Apps, 13);
        bits.Push((int)(answers.Place?.Nation ?? UkNation.NotSaid), 3);
        bits.Push(answers.Place is { } first ? first.Country[0] - 'A' + 1 : 0, 5);
        bits.Push(answers.Place is { } second ? second.Country[1] - 'A' + 1 : 0, 5);
        bits.Push(0, 5);

        return string.Create(Length, bits.Value, static (text, value) =>
        {
            text[0] = Version;
            for (var i = 0; i < Digits; i++)
                text[1 + i] = Alphabet[(int)(value >> (5 * (Digits - 1 - i))) & 31];
            text[^1] = Alphabet[Check(text[..^1])];
        });
    }

    /// <summary>
    /// Reads a code. False for everything that <see cref="Encode"/> cannot have written: wrong length, version, letters or check,
    /// values out of range. The caller then starts with <see cref="Answers.Nothing"/>.
    /// </summary>
    public static bool TryDecode(string? text, [NotNullWhen(true)] out Answers? answers)
    {
        answers = null;
        if (text is null || text.Length > MaxTextLength)
            return false;
        Span<char> code = stackalloc char[Length];
        if (!TryClean(text, code) || code[0] != Version || Alphabet[Check(code[..^1])] != code[^1])
            return false;

        var bits = new BitStack();
        foreach (var letter in code[1..^1])
            bits.Push(Alphabet.IndexOf(letter, StringComparison.Ordinal), 5);
        return TryRead(bits, out answers);
    }

    private static bool TryClean(string text, Span<char> code)
    {
        var n = 0;
        foreach (var raw in text)
        {
            if (raw is ' ' or '-')
                continue;
            var letter = char.ToUpperInvariant(raw) switch { 'I' or 'L' => '1', 'O' => '0', var other => other };
            if (n == code.Length || !Alphabet.Contains(letter, StringComparison.Ordinal))
                return false;
            code[n++] = letter;
        }
        return n == code.Length;
    }

    private static bool TryRead(BitStack bits, [NotNullWhen(true)] out Answers? answers)
    {
        answers = null;
        if (bits.Pop(5) != 0)
            return false;
        var (second, first, nation) = (bits.Pop(5), bits.Pop(5), (UkNation)bits.Pop(3));
        var read = new Answers
        {
            Apps = (SocialApps)bits.Pop(13),
            Happened = (Happenings)bits.Pop(7),
            HasPicture = (YesNo)bits.Pop(2),
            Paid = (YesNo)bits.Pop(2),
            Age = (AgeGroup)bits.Pop(2),
            About = (About)bits.Pop(3),
            Safety = (Safety)bits.Pop(3),
        };
        if (!Enum.IsDefined(read.Safety) || !Enum.IsDefined(read.About) || !Enum.IsDefined(nation))
            return false;
        if (read.Happened.HasFlag(Happenings.Unsure) && read.Happened != Happenings.Unsure)
            return false;
        if (read.Apps.HasFlag(SocialApps.Unsure) && read.Apps != SocialApps.Unsure)
            return false;
        if (first == 0 && second == 0 && nation == UkNation.NotSaid)
        {
            answers = read;
            return true;
        }
        if (first is < 1 or > 26 || second is < 1 or > 26)
            return false;
        var country = new string([(char)('A' + first - 1), (char)('A' + second - 1)]);
        if (country == "UK" || (nation != UkNation.NotSaid && country != "GB"))
            return false;
        answers = read with { Place = Place.Parse(country, null).In(nation) };
        return true;
    }

    private static int Check(ReadOnlySpan<char> text)
    {
        var sum = 0;
        for (var i = 0; i < text.Length; i++)
            sum += Alphabet.IndexOf(text[i], StringComparison.Ordinal) * (i + 1);
        return sum % 31;
    }

    private struct BitStack
    {
        public long Value { get; private set; }

        public void Push(int value, int bits) => Value = (Value << bits) | (uint)value;

        public int Pop(int bits)
        {
            var value = (int)(Value & ((1L << bits) - 1));
            Value >>= bits;
            return value;
        }
    }
}
