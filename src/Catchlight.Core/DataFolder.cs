namespace Catchlight.Core;

/// <summary>
/// The folder that holds everything Catchlight keeps. Every path in it is named here, and nowhere else.
/// <code>
/// catchlight.db   the catalogue (SQLite; -wal and -shm beside it while it is open)
/// index/          the index: manifest, segments, the writer's lock
/// </code>
/// </summary>
/// <param name="path">The folder, absolute or relative to the current one. It need not exist.</param>
public sealed class DataFolder(string path)
{
    /// <summary>The environment variable that names the folder where the command line does not.</summary>
    public const string Variable = "CATCHLIGHT_DATA";

    /// <summary>Absolute path of the folder.</summary>
    public string Root { get; } = Path.GetFullPath(path);

    /// <summary>Absolute path of the catalogue, a file.</summary>
    public string Catalog => Path.Combine(Root, "catchlight.db");

    /// <summary>Absolute path of the index, a folder.</summary>
    public string Index => Path.Combine(Root, "index");

    /// <summary>Whether something was ever taken in here.</summary>
    public bool Exists => File.Exists(Catalog);

    /// <summary>Makes the folder where there is none.</summary>
    /// <exception cref="IOException">It cannot be made, or a file is in its place.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public void Create() => Directory.CreateDirectory(Root);
}
