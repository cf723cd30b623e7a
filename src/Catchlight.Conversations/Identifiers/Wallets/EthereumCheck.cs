namespace Catchlight.Conversations.Identifiers.Wallets;

/// <summary>The check of EIP-55: which letters of an address are capitals says its hash.</summary>
internal static class EthereumCheck
{
    private const int Digits = 40;

    /// <summary>Whether a text is "0x" and 40 digits, and its capitals are right; without a mixture of cases there is no check to fail.</summary>
    public static bool Holds(ReadOnlySpan<char> text)
    {
        if (text.Length != Digits + 2)
            return false;
        var digits = text[2..];
        foreach (var c in digits)
            if (!char.IsAsciiHexDigit(c))
                return false;
        if (!digits.ContainsAnyInRange('A', 'F') || !digits.ContainsAnyInRange('a', 'f'))
            return true;
        Span<byte> lower = stackalloc byte[Digits];
        for (var i = 0; i < Digits; i++)
            lower[i] = (byte)char.ToLowerInvariant(digits[i]);
        Span<byte> hash = stackalloc byte[Keccak256.Length];
        Keccak256.Hash(lower, hash);
        for (var i = 0; i < Digits; i++)
            if (char.IsAsciiLetter(digits[i]) && char.IsAsciiLetterUpper(digits[i]) != ((hash[i / 2] >> (i % 2 == 0 ? 4 : 0) & 0xF) >= 8))
                return false;
        return true;
    }
}
