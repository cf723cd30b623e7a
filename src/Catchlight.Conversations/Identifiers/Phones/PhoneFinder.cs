using Catchlight.Conversations.Identifiers.Finding;

namespace Catchlight.Conversations.Identifiers.Phones;

/// <summary>
/// Finds phone numbers: with the code of a country; as they are dialled at home where the country is known; and others only where a word before them
/// says what they are. Any other row of digits is left alone.
/// </summary>
internal static class PhoneFinder
{
    private const int Reach = 30;
    private const int FewestDigits = 8;
    private const int MostDigits = 15;

    private static readonly string[] Marks =
    [
        "whatsapp", "whats app", "call me", "text me", "phone", "my number", "my cell", "my mobile", "mobile:", "cell:", "tel:", "tel.", "tel ", "imessage",
        "ring me", "sms me", "reach me", "mobile number", "my no", "handy", "téléphone", "teléfono",
    ];

    public static void Find(MessageScan scan)
    {
        var text = scan.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
                continue;
            var start = at > 0 && text[at - 1] == '+' ? at - 1 : at > 1 && text[at - 1] == '(' && text[at - 2] == '+' ? at - 2 : at > 0 && text[at - 1] == '(' ? at - 1 : at;
            var (end, digits) = EndOf(text, at);
            if (digits is >= FewestDigits and <= MostDigits + 2 && IsAlone(text, start, end) && !scan.IsTaken(start, end - start))
                Add(scan, start, end);
            at = end;
        }
    }

    private static void Add(MessageScan scan, int start, int end)
    {
        var written = scan.Text.AsSpan(start, end - start);
        if (PhoneNumber.TryParse(written, country: null, out var number))
            scan.Add(IdentifierType.Phone, number.Value, null, start, end - start);
        else if (written[0] != '+' && scan.Options.Country is { } country && (written.TrimStart('(')[0] == '0' || IsMarked(scan.Text, start)) && PhoneNumber.TryParse(written, country, out number))
            scan.Add(IdentifierType.Phone, number.Value, null, start, end - start);
        else if (written[0] != '+' && IsMarked(scan.Text, start) && DigitsOf(written) is { Length: <= MostDigits } digits)
            scan.Add(IdentifierType.Phone, digits, null, start, end - start);
    }

    // Digits, with at most two signs between any two of them, never a line's end.
    private static (int End, int Digits) EndOf(string text, int start)
    {
        var (end, digits, signs) = (start, 0, 0);
        for (var at = start; at < text.Length && signs <= 2; at++)
        {
            if (char.IsAsciiDigit(text[at]))
                (end, digits, signs) = (at + 1, digits + 1, 0);
            else if (text[at] is ' ' or '\u00A0' or '\u202F' or '-' or '\u2011' or '\u2013' or '(' or ')' or '.' or '/')
                signs++;
            else
                break;
        }
        return (end, digits);
    }

    // Neither a piece of a word, an amount, a time, nor a number with a fraction.
    private static bool IsAlone(string text, int start, int end)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        var afterNext = end + 1 < text.Length ? text[end + 1] : ' ';
        return !char.IsLetterOrDigit(before) && before is not ('$' or '£' or '€' or '#' or '@' or '_' or '=' or '/' or ',' or '.' or '+')
            && !char.IsLetter(after) && after is not ('%' or '_' or '€' or '$' or '@' or '=') && !(after is ':' or ',' && char.IsAsciiDigit(afterNext));
    }

    private static bool IsMarked(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - Reach), Math.Min(start, Reach));
        foreach (var mark in Marks)
            if (before.Contains(mark, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static string DigitsOf(ReadOnlySpan<char> written)
    {
        Span<char> digits = stackalloc char[MostDigits + 2];
        var length = 0;
        foreach (var c in written)
            if (char.IsAsciiDigit(c))
                digits[length++] = c;
        return digits[..length].ToString();
    }
}
