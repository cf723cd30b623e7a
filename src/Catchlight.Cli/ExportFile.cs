using Catchlight.Conversations.Reading;

namespace Catchlight.Cli;

/// <summary>Opens what a person named as an export, so that it can be read from any place in it.</summary>
internal static class ExportFile
{
    /// <summary>A file as it lies; what comes through a pipe (<c>/dev/stdin</c>, <c>&lt;(…)</c>) in memory, no more of it than a file may have.</summary>
    /// <exception cref="IOException">It is not there, is a folder, or too much came through the pipe.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static Stream Open(string path)
    {
        if (path.Length == 0)
            throw new FileNotFoundException("There is no such file.");
        if (Directory.Exists(path))
            throw new IOException("This is a folder. Name the files in it.");
        var file = File.OpenRead(path);
        if (file.CanSeek)
            return file;
        using (file)
            return InMemory(file, new ReadingOptions().MaxBytes);
    }

    private static MemoryStream InMemory(Stream pipe, int most)
    {
        var memory = new MemoryStream();
        var buffer = new byte[81920];
        while (pipe.Read(buffer) is > 0 and var count)
        {
            if (memory.Length + count > most)
                throw new IOException($"More than {most / 1_000_000} MB came through this pipe. Name the file itself.");
            memory.Write(buffer, 0, count);
        }
        memory.Position = 0;
        return memory;
    }
}
