namespace Catchlight.Ingest.Folders;

/// <summary>One visible file or folder in a folder.</summary>
/// <param name="Path">The folder's path as given, with the name.</param>
/// <param name="IsFolder">Whether it is a folder; a link to one is never listed.</param>
/// <param name="Length">Bytes of a file; 0 for a folder, and for a link to a file, which may lead nowhere.</param>
internal readonly record struct FolderEntry(string Path, bool IsFolder, long Length);

/// <summary>The visible entries of one folder.</summary>
internal static class FolderListing
{
    /// <summary>Entries in ordinal order of their names; a failure where the folder cannot be read.</summary>
    public static (IReadOnlyList<FolderEntry> Entries, SourceFailure? Failure) Read(string folder)
    {
        try
        {
            var entries = new DirectoryInfo(folder).EnumerateFileSystemInfos()
                .Where(IsTaken)
                .Select(info => (info.Name, IsFolder: info is DirectoryInfo, Length: info is FileInfo { LinkTarget: null } file ? file.Length : 0))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)
                .Select(entry => new FolderEntry(Path.Combine(folder, entry.Name), entry.IsFolder, entry.Length))
                .ToList();
            return (entries, null);
        }
        catch (UnauthorizedAccessException)
        {
            return ([], new SourceFailure(folder, "You have no permission to read this folder."));
        }
        catch (IOException)
        {
            return ([], new SourceFailure(folder, "This folder could not be read."));
        }
    }

    private static bool IsTaken(FileSystemInfo info) =>
        !info.Name.StartsWith('.')
        && !info.Attributes.HasFlag(FileAttributes.Hidden)
        && !(info is DirectoryInfo && info.LinkTarget is not null);
}
