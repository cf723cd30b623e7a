namespace Catchlight.Cli.Evidence;

/// <summary>Every file of a pack on a disk. A pack has its name only after it is whole, on the disk, and read back.</summary>
internal static class PackFile
{
    private const int Buffer = 1 << 20;

    /// <summary>What it is called while it is written.</summary>
    public static string Unfinished(string path) => path + ".part";

    /// <summary>Its time stamp.</summary>
    public static string Timestamp(string path) => path + ".tsr";

    /// <summary>Writes a file beside its name, brings it to the disk, has it read back, and only then gives it its name.</summary>
    /// <param name="path">The name.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="check">Reads it back; where it throws, the file is gone again.</param>
    public static async Task WriteAsync(string path, Func<Stream, Task> write, Func<Stream, Task> check)
    {
        var unfinished = Unfinished(path);
        try
        {
            await using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite, FileShare.None, Buffer, FileOptions.Asynchronous))
            {
                await write(stream);
                stream.Flush(flushToDisk: true);
            }
            await using (var stream = Open(unfinished))
                await check(stream);
            File.Move(unfinished, path, overwrite: false);
        }
        catch (Exception e)
        {
            File.Delete(unfinished);
            // What .NET makes of a file that is larger than its file system allows, as on many USB sticks.
            if (e is ArgumentOutOfRangeException)
                throw new IOException($"{path}: The disk does not take a file of this size.", e);
            throw;
        }
    }

    /// <summary>Opens a pack for reading.</summary>
    public static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, Buffer, FileOptions.Asynchronous);
}
