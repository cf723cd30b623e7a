namespace Catchlight.Cli.HashLists;

/// <summary>The files that a path means.</summary>
internal static class PicturePaths
{
    /// <summary>The file itself, or every file of a folder, in their order.</summary>
    public static IEnumerable<string> Of(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }).Order(StringComparer.Ordinal)
        : [path];
}
