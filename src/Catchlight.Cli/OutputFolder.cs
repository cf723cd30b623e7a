namespace Catchlight.Cli;

/// <summary>A folder into which something is written for each picture. Two pictures of one name get different files.</summary>
internal sealed class OutputFolder
{
    private readonly string _folder;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="folder">Made where there is none.</param>
    public OutputFolder(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    /// <summary>What files of a picture begin with: folder and the picture's name without its ending.</summary>
    public string Next(string picture)
    {
        var name = Path.GetFileNameWithoutExtension(picture);
        for (var n = 2; !_taken.Add(name); n++)
            name = $"{Path.GetFileNameWithoutExtension(picture)}_{n}";
        return Path.Combine(_folder, name);
    }
}
