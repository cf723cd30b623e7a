namespace Catchlight.Conversations.Identifiers.Finding;

/// <summary>What a text has in it, so that no finder searches where there is nothing for it. Most messages of a chat have none of it.</summary>
/// <param name="Digits">How many digits.</param>
/// <param name="HasAt">Whether it has "@".</param>
/// <param name="HasMark">Whether it has one of . : / = _ or $.</param>
/// <param name="HasSlash">Whether it has "/".</param>
/// <param name="HasDot">Whether it has a dot.</param>
/// <param name="LongestWord">Characters of its longest row without white space.</param>
internal readonly record struct TextTraits(int Digits, bool HasAt, bool HasMark, bool HasSlash, bool HasDot, int LongestWord)
{
    public static TextTraits Of(ReadOnlySpan<char> text)
    {
        var (digits, at, mark, slash, dot, longest, run) = (0, false, false, false, false, 0, 0);
        foreach (var c in text)
        {
            if (c <= ' ')
            {
                run = 0;
                continue;
            }
            longest = Math.Max(longest, ++run);
            if (c is >= 'a' and <= 'z')
                continue;
            if (c is >= '0' and <= '9')
                digits++;
            else if (c == '@')
                at = true;
            else if (c is '.' or ':' or '/' or '=' or '_' or '$')
                (mark, slash, dot) = (true, slash || c == '/', dot || c == '.');
        }
        return new TextTraits(digits, at, mark, slash, dot, longest);
    }
}
