namespace Catchlight.Conversations.Identifiers.Wallets;

/// <summary>Addresses of segregated witness: Bech32 (BIP 173) for version 0, Bech32m (BIP 350) for those after it.</summary>
internal static class Bech32
{
    private const string Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private const uint OldConstant = 1;
    private const uint NewConstant = 0x2BC830A3;
    private const int CheckLength = 6;
    private const int Longest = 90;

    private static readonly uint[] Generators = [0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3];

    /// <summary>Whether a text is the address of a witness program under this prefix, which is in small letters, and its check holds.</summary>
    public static bool HoldsWitness(ReadOnlySpan<char> text, ReadOnlySpan<char> prefix)
    {
        if (text.Length > Longest || text.Length < prefix.Length + 1 + 1 + CheckLength || text.ContainsAnyInRange('a', 'z') && text.ContainsAnyInRange('A', 'Z'))
            return false;
        var check = 1u;
        foreach (var c in prefix)
            check = Step(check, (uint)c >> 5);
        check = Step(check, 0);
        foreach (var c in prefix)
            check = Step(check, (uint)c & 31);
        var data = text[(prefix.Length + 1)..];
        foreach (var c in data)
        {
            var value = Value(c);
            if (value < 0)
                return false;
            check = Step(check, (uint)value);
        }
        var version = Value(data[0]);
        return check == (version == 0 ? OldConstant : NewConstant) && IsProgram(version, data[1..^CheckLength]);
    }

    // Five bits a letter; fewer than five are left over, and they are zero.
    private static bool IsProgram(int version, ReadOnlySpan<char> letters)
    {
        var bits = letters.Length * 5;
        var length = bits / 8;
        var left = bits % 8;
        return version <= 16 && left < 5 && (letters.IsEmpty || (Value(letters[^1]) & ((1 << left) - 1)) == 0) && (version == 0 ? length is 20 or 32 : length is >= 2 and <= 40);
    }

    private static int Value(char c) => Alphabet.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal);

    private static uint Step(uint check, uint value)
    {
        var top = check >> 25;
        check = (check & 0x1FFFFFF) << 5 ^ value;
        for (var i = 0; i < Generators.Length; i++)
            check ^= (top >> i & 1) != 0 ? Generators[i] : 0;
        return check;
    }
}
