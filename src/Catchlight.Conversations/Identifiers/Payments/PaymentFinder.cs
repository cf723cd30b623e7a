using Catchlight.Conversations.Identifiers.Finding;
using Catchlight.Conversations.Identifiers.Handles;

namespace Catchlight.Conversations.Identifiers.Payments;

/// <summary>
/// Finds names at payment apps ("$anna" of Cash App), numbers of transfers, codes of gift cards, and the ways to pay themselves, those only in a message
/// that is about paying.
/// </summary>
internal static class PaymentFinder
{
    private const int TransferDigits = 10;
    private const int CodeGroup = 5;

    public static void Find(MessageScan scan)
    {
        var service = "";
        var paying = scan.Amounts.Count > 0 && scan.Amounts[^1].Message == scan.Number;
        var (cashtag, transfer) = (false, false);
        foreach (var word in scan.Words)
        {
            paying |= PaymentWords.Paying.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan[word]);
            cashtag |= scan[word].StartsWith("cashtag", StringComparison.OrdinalIgnoreCase);
            transfer |= scan[word].StartsWith("mtcn", StringComparison.OrdinalIgnoreCase);
        }
        for (var i = 0; i < scan.Words.Count; i++)
        {
            if (Card(scan, i) is { } card)
                AddPhrase(scan, card.Service, i, card.Words);
            else if (Match(scan, i, PaymentWords.Services) is { } way)
            {
                service = way.Service;
                if (paying)
                    AddPhrase(scan, way.Service, i, way.Words);
            }
        }
        foreach (var word in scan.Words)
        {
            var text = scan[word];
            if (text is ['$', ..] && (service is "cash-app" or "chime" || cashtag) && char.IsAsciiLetter(text is [_, var first, ..] ? first : ' ') && Handle.TryParse(text[1..], out var tag))
                scan.Add(IdentifierType.Payment, $"${tag.Value}", service.Length > 0 ? service : "cash-app", word.Start, word.Length);
            else if (text.Length >= TransferDigits && transfer && IsTransferNumber(text) && !scan.IsTaken(word.Start, word.Length))
                scan.Add(IdentifierType.Payment, text.ToString().Replace("-", "", StringComparison.Ordinal), "western-union", word.Start, word.Length);
            else if (IsSteamCode(text))
                scan.Add(IdentifierType.Payment, text.ToString().ToUpperInvariant(), "steam-card", word.Start, word.Length);
        }
    }

    private static (string Service, int Words)? Card(MessageScan scan, int i)
    {
        if (Match(scan, i, PaymentWords.Cards) is { } known)
            return known;
        if (Match(scan, i, PaymentWords.CardMakers) is { } maker && CardBehind(scan, i + maker.Words, gift: false) is { } end)
            return (maker.Service, end - i);
        if (Match(scan, i, PaymentWords.GiftMakers) is { } shop && CardBehind(scan, i + shop.Words, gift: true) is { } giftEnd)
            return (shop.Service, giftEnd - i);
        // No maker: "gift card".
        return CardBehind(scan, i, gift: true) is { } any && !scan.IsTaken(scan.Words[i].Start, scan.Words[i].Length) ? ("gift-card", any - i) : null;
    }

    // "card", "gift card", "giftcard": the word behind it.
    private static int? CardBehind(MessageScan scan, int i, bool gift)
    {
        var words = scan.Words;
        if (i >= words.Count)
            return null;
        if (PaymentWords.IsGiftCard(scan[words[i]]) || !gift && PaymentWords.IsCard(scan[words[i]]))
            return i + 1;
        return PaymentWords.Is(scan[words[i]], "gift") && i + 1 < words.Count && PaymentWords.IsCard(scan[words[i + 1]]) ? i + 2 : null;
    }

    private static (string Service, int Words)? Match(MessageScan scan, int i, (string[] Words, string Service)[] phrases)
    {
        foreach (var (words, service) in phrases)
        {
            var found = i + words.Length <= scan.Words.Count;
            for (var k = 0; k < words.Length && found; k++)
                found = PaymentWords.Is(scan[scan.Words[i + k]], words[k]);
            if (found)
                return (service, words.Length);
        }
        return null;
    }

    private static void AddPhrase(MessageScan scan, string service, int i, int words)
    {
        var (start, end) = (scan.Words[i].Start, scan.Words[i + words - 1].End);
        if (!scan.IsTaken(start, end - start))
            scan.Add(IdentifierType.Payment, scan.Text[start..end], service, start, end - start);
    }

    private static bool IsTransferNumber(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
                digits++;
            else if (c != '-')
                return false;
        }
        return digits == TransferDigits;
    }

    // XXXXX-XXXXX-XXXXX
    private static bool IsSteamCode(ReadOnlySpan<char> text)
    {
        if (text.Length != 3 * CodeGroup + 2)
            return false;
        var (letters, digits) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (i % (CodeGroup + 1) == CodeGroup ? text[i] != '-' : !char.IsAsciiLetterOrDigit(text[i]))
                return false;
            letters += char.IsAsciiLetterUpper(text[i]) ? 1 : 0;
            digits += char.IsAsciiDigit(text[i]) ? 1 : 0;
        }
        return letters > 0 && digits > 0;
    }
}
