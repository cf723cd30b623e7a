using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Catchlight.Core.Catalogs;

/// <summary>The SHA-256 of a picture file (FIPS 180-4): what makes two files the same picture to the catalogue.</summary>
public readonly struct ContentHash : IEquatable<ContentHash>
{
    /// <summary>Bytes of a hash.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    private readonly Bytes _bytes;

    private ContentHash(ReadOnlySpan<byte> bytes) => bytes.CopyTo(_bytes);

    /// <summary>The hash of a whole file.</summary>
    public static ContentHash Of(ReadOnlySpan<byte> file)
    {
        Span<byte> hash = stackalloc byte[Length];
        SHA256.HashData(file, hash);
        return new(hash);
    }

    /// <summary>The hash as its <see cref="Length"/> bytes.</summary>
    public byte[] ToArray() => ((ReadOnlySpan<byte>)_bytes).ToArray();

    /// <inheritdoc/>
    public bool Equals(ContentHash other) => ((ReadOnlySpan<byte>)_bytes).SequenceEqual(other._bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ContentHash other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => BitConverter.ToInt32(_bytes);

    /// <summary>64 hexadecimal digits, lower case.</summary>
    public override string ToString() => Convert.ToHexStringLower(_bytes);

    /// <inheritdoc/>
    public static bool operator ==(ContentHash left, ContentHash right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(ContentHash left, ContentHash right) => !left.Equals(right);

    [InlineArray(Length)]
    private struct Bytes
    {
        private byte _first;
    }
}
