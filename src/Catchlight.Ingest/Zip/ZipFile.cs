using System.Buffers.Binary;
using System.IO.Compression;

namespace Catchlight.Ingest.Zip;

/// <summary>
/// A ZIP file of a stranger: its directory, and each file in it as a stream that can seek. The platform's reader keeps as many entries as
/// the file claims, and gives streams that cannot go back.
/// </summary>
/// <remarks>
/// At the end of the file (APPNOTE 6.3.10, little-endian), <see cref="ZipDirectory"/>. An entry's own header:
/// <code>
/// 0   "PK" 3 4                     4 bytes
/// 4   version, flags, method, …   22 bytes
/// 26  length of name u16, of extra u16
/// 30  name, extra, then the packed bytes
/// </code>
/// </remarks>
internal sealed class ZipFile
{
    private const int HeaderLength = 30;

    private readonly string _path;

    private ZipFile(string path, IReadOnlyList<ZipEntry> entries) => (_path, Entries) = (path, entries);

    /// <summary>What it says is in it, in the order of its directory; folders are left out.</summary>
    public IReadOnlyList<ZipEntry> Entries { get; }

    /// <summary>Reads the directory of a file; a plain sentence instead where there is none.</summary>
    public static (ZipFile? File, string? WhyNot) Open(string path)
    {
        try
        {
            using var file = SourceFile.Open(path);
            var (entries, whyNot) = ZipDirectory.Read(file);
            return entries is null ? (null, whyNot) : (new ZipFile(path, entries), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, "This file could not be read.");
        }
    }

    /// <summary>Opens an entry whose <see cref="ZipEntry.WhyNot"/> is null. What is damaged shows while it is read.</summary>
    /// <exception cref="IOException">The file or the entry's header is damaged.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be opened.</exception>
    public Stream Open(ZipEntry entry) =>
        entry.Method == ZipEntry.Stored ? OpenPacked(entry)
        : new RewindableStream(() => new DeflateStream(OpenPacked(entry), CompressionMode.Decompress), entry.Length);

    private SliceStream OpenPacked(ZipEntry entry)
    {
        var file = SourceFile.Open(_path);
        try
        {
            Span<byte> header = stackalloc byte[HeaderLength];
            file.Position = entry.Header;
            if (file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || !header.StartsWith("PK\x03\x04"u8))
                throw new IOException($"{_path}: there is no header of {entry.Name} at byte {entry.Header}.");
            var start = entry.Header + HeaderLength + BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
            return new SliceStream(file, start, entry.PackedLength);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
