using Catchlight.Conversations.Identifiers.Finding;

namespace Catchlight.Conversations.Identifiers.Banks;

/// <summary>Finds bank account numbers, whole or in groups parted by spaces.</summary>
internal static class IbanFinder
{
    public static void Find(MessageScan scan)
    {
        foreach (var word in scan.Words)
        {
            // "IBAN:GB82…"
            var from = word.Start + Math.Max(0, scan[word].LastIndexOf(':') + 1);
            if (word.End - from >= 4 && Ends(scan.Text, from) is { } end && Iban.TryParse(scan.Text.AsSpan(from, end - from), out var iban) && !scan.IsTaken(from, end - from))
                scan.Add(IdentifierType.Iban, iban.Value, null, from, end - from);
        }
    }

    // Where as many letters end as the country's numbers have, if nothing of the kind follows.
    private static int? Ends(string text, int from)
    {
        ReadOnlySpan<char> country = [char.ToUpperInvariant(text[from]), char.ToUpperInvariant(text[from + 1])];
        var left = char.IsAsciiDigit(text[from + 2]) && char.IsAsciiDigit(text[from + 3]) ? Iban.LengthOf(country) : 0;
        if (left == 0)
            return null;
        var at = from;
        for (; at < text.Length && left > 0; at++)
        {
            if (char.IsAsciiLetterOrDigit(text[at]))
                left--;
            else if (text[at] is not (' ' or '\u00A0' or '-'))
                return null;
        }
        return left == 0 && (at == text.Length || !char.IsAsciiLetterOrDigit(text[at])) ? at : null;
    }
}
