namespace Catchlight.Index;

/// <summary>A file of the index is whole, but made for another version of this program: a newer format, or another vocabulary.</summary>
public sealed class IndexVersionException : IOException
{
    /// <summary>Names the file and what it needs.</summary>
    public IndexVersionException(string file, string reason)
        : base($"This program cannot read {file}: {reason}")
    {
        File = file;
        Reason = reason;
    }

    /// <summary>The file, a plain name within the index folder.</summary>
    public string File { get; }

    /// <summary>What the file needs and what this program has.</summary>
    public string Reason { get; }
}
