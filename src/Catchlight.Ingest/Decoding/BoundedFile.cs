namespace Catchlight.Ingest.Decoding;

/// <summary>Reads a file of a stranger into memory, never more of it than allowed.</summary>
internal static class BoundedFile
{
    /// <summary>The file's bytes, or why they cannot be had. Nothing is thrown for what a file or a disk can do.</summary>
    public static (byte[]? Bytes, Refused? Refusal) Read(string path, long maxBytes)
    {
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists)
                return (null, Refusals.Unreadable(Directory.Exists(path) ? "This is a folder, not a picture." : "There is no such file."));
            // Pipes and devices have length 0 too: opening one could wait for ever.
            if (info.Length == 0)
                return (null, Refusals.Empty);
            if (info.Length > maxBytes)
                return (null, Refusals.TooManyBytes(info.Length, maxBytes));
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
            var bytes = new byte[Math.Min(info.Length, stream.Length)];
            var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return (read == bytes.Length ? bytes : bytes[..read], null);
        }
        catch (UnauthorizedAccessException)
        {
            return (null, Refusals.Unreadable("You have no permission to read this file."));
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            return (null, Refusals.Unreadable("This file could not be read."));
        }
    }
}
