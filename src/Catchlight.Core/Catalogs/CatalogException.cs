namespace Catchlight.Core.Catalogs;

/// <summary>The catalogue cannot be read or written: damaged, of a version to come, no space, no permission.</summary>
public sealed class CatalogException : IOException
{
    /// <summary>Names the file and the reason.</summary>
    /// <param name="file">Path of the catalogue.</param>
    /// <param name="reason">A plain sentence.</param>
    /// <param name="cause">What the database said; null where it said nothing.</param>
    public CatalogException(string file, string reason, Exception? cause = null)
        : base($"{file}: {reason}", cause) => (File, Reason) = (file, reason);

    /// <summary>Path of the catalogue.</summary>
    public string File { get; }

    /// <summary>What is wrong, a plain sentence.</summary>
    public string Reason { get; }
}
