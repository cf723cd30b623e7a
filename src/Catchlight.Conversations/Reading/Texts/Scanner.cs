using System.Globalization;

namespace Catchlight.Conversations.Reading.Texts;

/// <summary>Walks over one line, character by character, past marks that nobody sees. Never goes back by itself, so it is linear.</summary>
internal ref struct Scanner(ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> _line = line;

    /// <summary>Where it stands.</summary>
    public int At { get; set; }

    public readonly ReadOnlySpan<char> Rest => _line[At..];

    public readonly bool IsAtEnd => At >= _line.Length;

    public readonly char Next => At < _line.Length ? _line[At] : '\0';

    public void SkipMarks()
    {
        while (At < _line.Length && Marks.Is(_line[At]))
            At++;
    }

    /// <summary>Skips spaces and marks; says whether there was a space.</summary>
    public bool SkipSpaces()
    {
        var any = false;
        for (; At < _line.Length && (Marks.IsSpace(_line[At]) || Marks.Is(_line[At])); At++)
            any |= !Marks.Is(_line[At]);
        return any;
    }

    public bool Take(char c)
    {
        if (Next != c || IsAtEnd)
            return false;
        At++;
        return true;
    }

    /// <summary>Reads a number of 1 to <paramref name="most"/> digits, in any script (Arabic exports have their own), which more digits must not follow.</summary>
    public bool TakeNumber(int most, out int value, out int digits)
    {
        (value, digits) = (0, 0);
        for (; At < _line.Length && Digit(_line[At]) is >= 0 and var digit; At++)
        {
            if (++digits > most)
                return false;
            value = value * 10 + digit;
        }
        return digits > 0;
    }

    private static int Digit(char c) => c <= '9' ? c - '0' is >= 0 and var digit ? digit : -1 : c < '\u0660' ? -1 : CharUnicodeInfo.GetDecimalDigitValue(c);
}
