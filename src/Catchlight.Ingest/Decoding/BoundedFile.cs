namespace Catchlight.Ingest.Decoding;

/// <summary>Reads a file of a stranger into memory, never more of it than allowed. What a file or a disk can do wrong is a value.</summary>
internal static class BoundedFile
{
    /// <summary>The whole file, or why it cannot be had: empty, above <paramref name="maxBytes"/>, unreadable.</summary>
    public static (byte[]? Bytes, Refused? Refusal) Read(string path, long maxBytes) => Guard(path, length =>
    {
        if (length == 0)
            return (null, Refusals.Empty);
        if (length > maxBytes)
            return (null, Refusals.TooManyBytes(length, maxBytes));
        return (ReadAtMost(path, length), null);
    });

    /// <summary>The first bytes of a file, fewer or none where it is shorter; or why it cannot be read.</summary>
    public static (byte[]? Bytes, Refused? Refusal) ReadHead(string path, int bytes) =>
        // Pipes and devices have length 0 too, and opening one could wait for ever.
        Guard(path, length => length == 0 ? ([], null) : (ReadAtMost(path, Math.Min(bytes, length)), null));

    private static (byte[]?, Refused?) Guard(string path, Func<long, (byte[]?, Refused?)> read)
    {
        try
        {
            var info = new FileInfo(path);
            // Of a link that is the length of what it points to.
            var length = (info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info).Length;
            return read(length);
        }
        catch (UnauthorizedAccessException)
        {
            return (null, Refusals.Unreadable(Directory.Exists(path) ? "This is a folder, not a picture." : "You have no permission to read this file."));
        }
        catch (FileNotFoundException)
        {
            return (null, Refusals.Unreadable(Directory.Exists(path) ? "This is a folder, not a picture." : "There is no such file."));
        }
        catch (DirectoryNotFoundException)
        {
            return (null, Refusals.Unreadable("There is no such file."));
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            return (null, Refusals.Unreadable("This file could not be read."));
        }
    }

    private static byte[] ReadAtMost(string path, long length)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        var bytes = new byte[length];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }
}
