using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace Catchlight.Web.Checking.Keeping;

/// <summary>Names a kept check: 128 random bits, which nobody can guess. Written as 22 letters of Base64 for addresses (RFC 4648, section 5).</summary>
internal readonly record struct CheckKey
{
    private const int Bytes = 16;
    private const int Letters = 22;

    private readonly UInt128 _value;

    private CheckKey(ReadOnlySpan<byte> bytes) => _value = BinaryPrimitives.ReadUInt128BigEndian(bytes);

    /// <summary>A key that was never there before.</summary>
    public static CheckKey New() => new(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Reads a key as <see cref="ToString"/> writes it.</summary>
    public static bool TryParse(string? text, out CheckKey key)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        var isKey = text is { Length: Letters } && Base64Url.IsValid(text) && Base64Url.TryDecodeFromChars(text, bytes, out var written) && written == Bytes;
        key = isKey ? new(bytes) : default;
        return isKey;
    }

    /// <summary>The key in 22 letters.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, _value);
        return Base64Url.EncodeToString(bytes);
    }
}
