using System.Security.Cryptography;

namespace Catchlight.Conversations.Identifiers.Wallets;

/// <summary>Base58Check, as Bitcoin defined it: a version, 20 bytes, and the first 4 bytes of their SHA-256 taken twice.</summary>
internal static class Base58
{
    public const string Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    private const int PayloadLength = 21;
    private const int CheckLength = 4;

    /// <summary>The version of an address whose check holds; null where it does not, or there is none.</summary>
    public static byte? CheckedVersion(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[PayloadLength + CheckLength];
        if (!TryDecode(text, bytes))
            return null;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..PayloadLength], hash);
        SHA256.HashData(hash, hash);
        return hash[..CheckLength].SequenceEqual(bytes[PayloadLength..]) ? bytes[0] : null;
    }

    // Big-endian. Zeroes at the beginning are written as "1", one each: another number of them is another length.
    private static bool TryDecode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        bytes.Clear();
        foreach (var c in text)
        {
            var carry = Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (carry < 0)
                return false;
            for (var i = bytes.Length - 1; i >= 0; i--)
            {
                carry += bytes[i] * 58;
                bytes[i] = (byte)carry;
                carry >>= 8;
            }
            if (carry != 0)
                return false;
        }
        var ones = text.IndexOfAnyExcept('1');
        return ones == bytes.IndexOfAnyExcept((byte)0);
    }
}
