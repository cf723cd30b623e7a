using System.Globalization;
using System.Net;
using System.Text;

namespace Catchlight.Conversations.Reading.Markup;

/// <summary>Decodes the entities of HTML and XML. None can be defined, so none can grow.</summary>
internal static class Entities
{
    private const int Longest = 12;

    /// <summary>The text with its entities decoded.</summary>
    /// <remarks>Half a surrogate pair each, "&amp;#55357;&amp;#56832;", is what SMS Backup and Restore writes for an emoji; WebUtility refuses those, so numbers are read here.</remarks>
    public static string Decode(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        while (raw.IndexOf('&') is >= 0 and var at)
        {
            text.Append(raw[..at]);
            raw = raw[at..];
            var end = raw[..Math.Min(raw.Length, Longest)].IndexOf(';');
            if (end > 1 && Value(raw[1..end]) is { } value)
            {
                text.Append(value);
                raw = raw[(end + 1)..];
            }
            else
            {
                text.Append('&');
                raw = raw[1..];
            }
        }
        return Whole(text.Append(raw));
    }

    private static string? Value(ReadOnlySpan<char> name)
    {
        if (name is not ['#', ..])
            return WebUtility.HtmlDecode($"&{name};") is var decoded && decoded.StartsWith('&') && decoded.Length > 1 ? null : decoded;
        var hex = name is [_, 'x' or 'X', ..];
        if (!uint.TryParse(name[(hex ? 2 : 1)..], hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 0x10FFFF)
            return null;
        return number > char.MaxValue ? new Rune(number).ToString() : ((char)number).ToString();
    }

    // Halves that found no other half would make a text that nothing can write.
    private static string Whole(StringBuilder text)
    {
        var whole = text.ToString();
        return whole.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? whole : Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(whole));
    }
}
