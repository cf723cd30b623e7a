namespace Catchlight.Conversations.Reading.Archives;

/// <summary>One file in a ZIP file, as the directory at its end announces it.</summary>
/// <param name="Name">Its name with forward slashes. It is only compared and shown: nothing is ever unpacked to a disk.</param>
/// <param name="Method">How it is packed: 0 not at all, 8 deflate (RFC 1951).</param>
/// <param name="IsLocked">Whether only a password opens it.</param>
/// <param name="PackedLength">Bytes in the ZIP file.</param>
/// <param name="Length">Bytes that it says it has when unpacked.</param>
/// <param name="Header">Where its local header begins.</param>
internal readonly record struct ZipEntry(string Name, ushort Method, bool IsLocked, long PackedLength, long Length, long Header);
