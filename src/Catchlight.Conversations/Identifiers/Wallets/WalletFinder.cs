using Catchlight.Conversations.Identifiers.Finding;

namespace Catchlight.Conversations.Identifiers.Wallets;

/// <summary>Finds addresses of wallets, also behind "bitcoin:" and without a space behind a colon.</summary>
internal static class WalletFinder
{
    private const int Shortest = 26;
    private const int Longest = 110;

    public static void Find(MessageScan scan)
    {
        foreach (var word in scan.Words)
        {
            if (word.Length < Shortest)
                continue;
            var text = scan[word];
            for (var start = 0; start < text.Length;)
            {
                while (start < text.Length && !char.IsAsciiLetterOrDigit(text[start]))
                    start++;
                var end = start;
                while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
                    end++;
                if (end - start is >= Shortest and <= Longest && WalletAddress.TryParse(text[start..end], out var wallet) && !scan.IsTaken(word.Start + start, end - start))
                    scan.Add(IdentifierType.Wallet, wallet.Value, NameOf(wallet.Currency), word.Start + start, end - start);
                start = end;
            }
        }
    }

    private static string NameOf(Cryptocurrency currency) => currency switch
    {
        Cryptocurrency.Bitcoin => "bitcoin",
        Cryptocurrency.Ethereum => "ethereum",
        Cryptocurrency.Litecoin => "litecoin",
        Cryptocurrency.Tron => "tron",
        Cryptocurrency.Monero => "monero",
        Cryptocurrency.Dogecoin => "dogecoin",
        _ => "dash",
    };
}
