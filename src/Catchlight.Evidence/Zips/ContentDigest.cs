namespace Catchlight.Evidence.Zips;

/// <summary>What is known of some bytes after they went by.</summary>
/// <param name="Length">How many they were.</param>
/// <param name="Crc">Their CRC-32.</param>
/// <param name="Sha256">Their SHA-256.</param>
/// <param name="Sha512">Their SHA-512, as 128 lower-case hexadecimal digits.</param>
internal readonly record struct ContentDigest(long Length, uint Crc, Sha256Digest Sha256, string Sha512);
