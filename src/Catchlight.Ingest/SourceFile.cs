namespace Catchlight.Ingest;

/// <summary>Opens files that are read from beginning to end, whoever else may be writing them.</summary>
internal static class SourceFile
{
    private const int BufferLength = 1 << 16;

    /// <summary>Opens a file to be read.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferLength, FileOptions.SequentialScan);

    /// <summary>How many bytes a file has; 0 where that can't be told.</summary>
    public static long LengthOf(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return (file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file).Length;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return 0;
        }
    }
}
