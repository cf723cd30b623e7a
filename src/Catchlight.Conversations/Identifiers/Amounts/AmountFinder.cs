using System.Globalization;
using Catchlight.Conversations.Identifiers.Finding;

namespace Catchlight.Conversations.Identifiers.Amounts;

/// <summary>Finds amounts of money: a number with the sign, code or word of a currency beside it.</summary>
internal static class AmountFinder
{
    private const int MostDigits = 15;

    public static void Find(MessageScan scan)
    {
        var text = scan.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
                continue;
            var end = EndOfNumber(text, at);
            Add(scan, at, end);
            at = end;
        }
    }

    private static void Add(MessageScan scan, int start, int end)
    {
        var text = scan.Text;
        if (start > 0 && (char.IsLetterOrDigit(text[start - 1]) && !IsCodeBefore(text, start) || text[start - 1] is '.' or ',' or '+' or '#'))
            return;
        if (Value(text.AsSpan(start, end - start)) is not { } value)
            return;
        var (times, letters) = Times(text.AsSpan(end));
        end += letters;
        if ((Before(text, start) ?? Behind(text, end)) is not { } found || scan.IsTaken(start, end - start))
            return;
        var (from, to) = (Math.Min(start, found.Start), Math.Max(end, found.End));
        scan.Add(new Amount(value * times, found.Currency), from, to - from);
    }

    // "2k", "1.5M", "60 million".
    private static (int Times, int Letters) Times(ReadOnlySpan<char> behind)
    {
        var space = behind is [' ', ..] ? 1 : 0;
        var letters = 0;
        while (space + letters < behind.Length && char.IsLetter(behind[space + letters]))
            letters++;
        var word = behind.Slice(space, letters);
        return word is "k" or "K" && space == 0 ? (1000, 1)
            : word is "m" or "M" or "mil" or "mln" && space == 0 ? (1_000_000, letters)
            : word.Equals("million", StringComparison.OrdinalIgnoreCase) ? (1_000_000, space + letters)
            : word.Equals("thousand", StringComparison.OrdinalIgnoreCase) ? (1000, space + letters)
            : (1, 0);
    }

    private static int EndOfNumber(string text, int start)
    {
        var at = start;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
            at++;
        return at;
    }

    // The last sign parts the fraction, unless three digits follow it or it is there twice.
    private static decimal? Value(ReadOnlySpan<char> number)
    {
        if (number.Length > MostDigits)
            return null;
        var last = number.LastIndexOfAny('.', ',');
        var isFraction = last >= 0 && number.Length - last - 1 != 3 && number.Count(number[last]) == 1 || last == 1 && number[0] == '0';
        Span<char> plain = stackalloc char[MostDigits];
        var length = 0;
        for (var i = 0; i < number.Length; i++)
            if (char.IsAsciiDigit(number[i]))
                plain[length++] = number[i];
            else if (i == last && isFraction)
                plain[length++] = '.';
        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value > 0 ? value : null;
    }

    private static (string Currency, int Start, int End)? Before(string text, int start)
    {
        var at = start > 0 && text[start - 1] is ' ' or '\u00A0' ? start - 1 : start;
        if (at == 0)
            return null;
        if (Currencies.OfSign(text[at - 1]) is { } sign)
        {
            // "US$500", "CA$ 500"
            var country = at >= 3 ? Currencies.OfWord(text.AsSpan(at - 3, 3)) : null;
            return country is not null ? (country, at - 3, start) : (sign, at - 1, start);
        }
        var from = at;
        while (from > 0 && char.IsAsciiLetter(text[from - 1]) && at - from < 8)
            from--;
        // Words stand behind an amount: only codes stand before it.
        return at - from is 3 or 4 && Currencies.OfWord(text.AsSpan(from, at - from)) is { } code && !Currencies.IsOnlyBehind(text.AsSpan(from, at - from)) ? (code, from, start) : null;
    }

    private static (string Currency, int Start, int End)? Behind(string text, int end)
    {
        var at = end < text.Length && text[end] is ' ' or '\u00A0' or '-' ? end + 1 : end;
        if (at >= text.Length)
            return null;
        if (Currencies.OfSign(text[at]) is { } sign && (at == end || text[at] != '$'))
            return (sign, end, at + 1);
        var to = at;
        while (to < text.Length && char.IsLetter(text[to]))
            to++;
        return Currencies.OfWord(text.AsSpan(at, to - at)) is { } code ? (code, end, to) : null;
    }

    // "USD300", but not "php5".
    private static bool IsCodeBefore(string text, int start) =>
        start >= 3 && char.IsAsciiLetterUpper(text[start - 1]) && Currencies.OfWord(text.AsSpan(start - 3, 3)) is not null && (start == 3 || !char.IsLetterOrDigit(text[start - 4]));
}
