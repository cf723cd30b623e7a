namespace Catchlight.Index;

/// <summary>A file of the index is damaged, cut off or missing. The index has to be built again, or restored from a copy.</summary>
public sealed class IndexCorruptException : IOException
{
    /// <summary>Names the place.</summary>
    /// <param name="file">The file, a plain name within the index folder.</param>
    /// <param name="offset">The byte at or after which the damage lies.</param>
    /// <param name="reason">What is wrong there, as the end of a sentence.</param>
    public IndexCorruptException(string file, long offset, string reason)
        : base($"The index is damaged: {file} at byte {offset}: {reason}")
    {
        File = file;
        Offset = offset;
        Reason = reason;
    }

    /// <summary>The damaged file, a plain name within the index folder.</summary>
    public string File { get; }

    /// <summary>The byte at or after which the damage lies; within one checksummed block of it (16 KiB in a segment).</summary>
    public long Offset { get; }

    /// <summary>What is wrong there.</summary>
    public string Reason { get; }
}
