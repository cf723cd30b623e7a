using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Catchlight.Evidence;

/// <summary>A SHA-256 digest (FIPS 180-4), written as 64 lower-case hexadecimal digits.</summary>
public readonly struct Sha256Digest : IEquatable<Sha256Digest>
{
    private const int Length = 32;
    private readonly string? _digits;

    /// <param name="bytes">32 bytes.</param>
    /// <exception cref="ArgumentException">They are not 32.</exception>
    public Sha256Digest(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Length)
            throw new ArgumentException($"A SHA-256 digest has {Length} bytes, not {bytes.Length}.", nameof(bytes));
        _digits = Convert.ToHexStringLower(bytes);
    }

    private string Digits => _digits ?? new string('0', 2 * Length);

    /// <summary>The digest of some bytes.</summary>
    public static Sha256Digest Of(ReadOnlySpan<byte> bytes) => new(SHA256.HashData(bytes));

    /// <summary>Reads 64 hexadecimal digits in either case.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Sha256Digest digest)
    {
        digest = default;
        if (text is not { Length: 2 * Length } || !text.All(char.IsAsciiHexDigit))
            return false;
        digest = new Sha256Digest(Convert.FromHexString(text));
        return true;
    }

    /// <summary>The 32 bytes.</summary>
    public byte[] ToBytes() => Convert.FromHexString(Digits);

    /// <summary>In groups of eight digits, to be read out and written down.</summary>
    public string InGroups() => string.Join(' ', Digits.Chunk(8).Select(group => new string(group)));

    /// <inheritdoc/>
    public override string ToString() => Digits;

    /// <inheritdoc/>
    public bool Equals(Sha256Digest other) => Digits == other.Digits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Sha256Digest other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Digits.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Sha256Digest left, Sha256Digest right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Sha256Digest left, Sha256Digest right) => !left.Equals(right);
}
