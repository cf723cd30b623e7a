using System.Runtime.CompilerServices;

namespace Catchlight.Conversations.Identifiers.Finding;

/// <summary>What a text has in it, so that no finder searches where there is nothing for it. Most messages of a chat have none of it.</summary>
/// <param name="Digits">How many digits.</param>
/// <param name="HasAt">Whether it has "@".</param>
/// <param name="HasSlash">Whether it has "/".</param>
/// <param name="HasDot">Whether it has a dot.</param>
/// <param name="MayHaveName">Whether it has what makes a username look like one, or a colon that may stand before one: "anna_x", "anna22", "anna.b", "snap: anna".</param>
/// <param name="LongestWord">Characters of its longest row without white space.</param>
internal readonly record struct TextTraits(int Digits, bool HasAt, bool HasSlash, bool HasDot, bool MayHaveName, int LongestWord)
{
    // Every letter of a conversation goes through here, before the runtime has seen that it is worth its best.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static TextTraits Of(ReadOnlySpan<char> text)
    {
        var (digits, at, slash, dot, name, longest, run) = (0, false, false, false, false, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c <= ' ')
            {
                run = 0;
                continue;
            }
            longest = Math.Max(longest, ++run);
            if (c is >= 'a' and <= 'z')
                continue;
            if (c is >= '0' and <= '9')
            {
                digits++;
                name |= i > 0 && char.IsAsciiLetter(text[i - 1]);
            }
            else if (c == '.')
            {
                dot = true;
                name |= i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]);
            }
            else
            {
                at |= c == '@';
                slash |= c == '/';
                name |= c is '@' or '_' or ':' or '=';
            }
        }
        return new TextTraits(digits, at, slash, dot, name, longest);
    }
}
