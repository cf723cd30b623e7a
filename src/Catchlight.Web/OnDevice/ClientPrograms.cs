namespace Catchlight.Web.OnDevice;

/// <summary>The programs that run in the person's browser, each with what it is made of. They are apart so that nobody downloads what they do not use.</summary>
/// <param name="Check">Checks a picture.</param>
/// <param name="Casework">Reads a conversation.</param>
internal sealed record ClientPrograms(ClientFiles Check, ClientFiles Casework)
{
    /// <summary>Reads which files there are.</summary>
    /// <param name="folder">The folder that holds those of each program.</param>
    /// <exception cref="IOException">One is not there, or cannot be read.</exception>
    public static ClientPrograms Read(string folder) => new(ClientFiles.Read(Path.Combine(folder, "check")), ClientFiles.Read(Path.Combine(folder, "casework")));

    /// <summary>A file by its name; null where no program of that version has it.</summary>
    public ClientFile? Find(string version, string name) => Check.Find(version, name) ?? Casework.Find(version, name);
}
