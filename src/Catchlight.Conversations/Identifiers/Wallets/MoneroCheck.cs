using System.Buffers.Binary;

namespace Catchlight.Conversations.Identifiers.Wallets;

/// <summary>
/// The check of Monero's addresses: 65 bytes, or 73 with a payment id, and the first 4 bytes of their Keccak-256, written in blocks of 8 bytes
/// as 11 letters each, so that all lengths are known (CryptoNote standard 7).
/// </summary>
internal static class MoneroCheck
{
    private const int BlockLetters = 11;
    private const int BlockBytes = 8;
    private const int CheckLength = 4;

    // Bytes that so many letters of the last block stand for.
    private static readonly int[] LastBytes = [0, -1, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8];

    public static bool Holds(ReadOnlySpan<char> text)
    {
        if (text is not ['4' or '8', ..])
            return false;
        var (blocks, rest) = Math.DivRem(text.Length, BlockLetters);
        if (LastBytes[rest] < 0)
            return false;
        Span<byte> bytes = stackalloc byte[BlockBytes * (blocks + 1)];
        var length = BlockBytes * blocks + LastBytes[rest];
        for (var block = 0; block <= blocks; block++)
        {
            var letters = text[(block * BlockLetters)..Math.Min(text.Length, (block + 1) * BlockLetters)];
            if (!TryDecode(letters, bytes.Slice(block * BlockBytes, LastBytes[letters.Length])))
                return false;
        }
        Span<byte> hash = stackalloc byte[Keccak256.Length];
        Keccak256.Hash(bytes[..(length - CheckLength)], hash);
        // Main network: primary, with payment id, sub-address.
        return bytes[0] is 18 or 19 or 42 && hash[..CheckLength].SequenceEqual(bytes[(length - CheckLength)..length]);
    }

    private static bool TryDecode(ReadOnlySpan<char> letters, Span<byte> bytes)
    {
        UInt128 number = 0;
        foreach (var c in letters)
        {
            var digit = Base58.Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
                return false;
            number = number * 58 + (uint)digit;
        }
        if (number >> (bytes.Length * 8) != 0)
            return false;
        Span<byte> whole = stackalloc byte[BlockBytes];
        BinaryPrimitives.WriteUInt64BigEndian(whole, (ulong)number);
        whole[(BlockBytes - bytes.Length)..].CopyTo(bytes);
        return true;
    }
}
