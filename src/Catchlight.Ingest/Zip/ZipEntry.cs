namespace Catchlight.Ingest.Zip;

/// <summary>One file in a ZIP file, as the directory at its end announces it.</summary>
/// <param name="Name">Its name with forward slashes, as written. It is only compared and shown: nothing is ever unpacked to a disk.</param>
/// <param name="Method">How it is packed: 0 not at all, 8 deflate.</param>
/// <param name="IsEncrypted">Whether only a password opens it.</param>
/// <param name="PackedLength">Bytes in the ZIP file.</param>
/// <param name="Length">Bytes that it says it has when unpacked.</param>
/// <param name="Header">Where its local header begins.</param>
internal sealed record ZipEntry(string Name, ushort Method, bool IsEncrypted, long PackedLength, long Length, long Header)
{
    // Deflate makes at most 1,032 bytes of one. Crawls that are not packed yet are text at best.
    private const long MostOfOneByte = 100;
    private const long AlwaysFine = 1_000_000_000;

    /// <summary>Why it can't be read, in plain words; null where it can.</summary>
    public string? WhyNot =>
        IsEncrypted ? "It is locked with a password, which can't be read."
        : Method is not (Stored or Deflated) ? "It is packed in a way that can't be read."
        : Method == Stored && Length != PackedLength ? "What the ZIP file says of its length contradicts itself."
        : Length > AlwaysFine + PackedLength * MostOfOneByte ? "It would unpack to far more than it can honestly hold, so it was left out."
        : null;

    /// <summary>The number of the method that does nothing.</summary>
    public const ushort Stored = 0;

    /// <summary>The number of deflate (RFC 1951).</summary>
    public const ushort Deflated = 8;
}
