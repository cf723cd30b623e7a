using System.Buffers.Binary;
using System.Numerics;

namespace Catchlight.Conversations.Identifiers.Wallets;

/// <summary>
/// Keccak with 256 bits, as it was before it became SHA-3 (FIPS 202) with another padding: Ethereum and Monero use this one, and the platform has only the other.
/// </summary>
internal static class Keccak256
{
    /// <summary>Bytes of a hash.</summary>
    public const int Length = 32;

    private const int Rate = 136;
    private const int Rounds = 24;

    private static readonly ulong[] RoundConstants =
    [
        0x0000000000000001, 0x0000000000008082, 0x800000000000808A, 0x8000000080008000, 0x000000000000808B, 0x0000000080000001, 0x8000000080008081, 0x8000000000008009,
        0x000000000000008A, 0x0000000000000088, 0x0000000080008009, 0x000000008000000A, 0x000000008000808B, 0x800000000000008B, 0x8000000000008089, 0x8000000000008003,
        0x8000000000008002, 0x8000000000000080, 0x000000000000800A, 0x800000008000000A, 0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
    ];

    // Of rho and pi together: where each lane goes, and how far it is turned.
    private static readonly int[] Lanes = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];
    private static readonly int[] Turns = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44];

    public static void Hash(ReadOnlySpan<byte> data, Span<byte> hash)
    {
        Span<ulong> state = stackalloc ulong[25];
        state.Clear();
        for (; data.Length >= Rate; data = data[Rate..])
        {
            Absorb(state, data[..Rate]);
        }
        Span<byte> last = stackalloc byte[Rate];
        last.Clear();
        data.CopyTo(last);
        last[data.Length] = 1;
        last[Rate - 1] |= 0x80;
        Absorb(state, last);
        for (var i = 0; i < Length / sizeof(ulong); i++)
            BinaryPrimitives.WriteUInt64LittleEndian(hash[(i * sizeof(ulong))..], state[i]);
    }

    private static void Absorb(Span<ulong> state, ReadOnlySpan<byte> block)
    {
        for (var i = 0; i < Rate / sizeof(ulong); i++)
            state[i] ^= BinaryPrimitives.ReadUInt64LittleEndian(block[(i * sizeof(ulong))..]);
        Span<ulong> columns = stackalloc ulong[5];
        for (var round = 0; round < Rounds; round++)
        {
            for (var x = 0; x < 5; x++)
                columns[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
            for (var i = 0; i < 25; i++)
                state[i] ^= columns[(i + 4) % 5] ^ BitOperations.RotateLeft(columns[(i + 1) % 5], 1);
            var moved = state[1];
            for (var i = 0; i < Lanes.Length; i++)
                (state[Lanes[i]], moved) = (BitOperations.RotateLeft(moved, Turns[i]), state[Lanes[i]]);
            for (var row = 0; row < 25; row += 5)
            {
                state.Slice(row, 5).CopyTo(columns);
                for (var x = 0; x < 5; x++)
                    state[row + x] = columns[x] ^ ~columns[(x + 1) % 5] & columns[(x + 2) % 5];
            }
            state[0] ^= RoundConstants[round];
        }
    }
}
