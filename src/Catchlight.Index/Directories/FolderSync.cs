using System.Runtime.InteropServices;
using System.Text;

namespace Catchlight.Index.Directories;

/// <summary>
/// Makes names in a folder survive a power cut. POSIX asks for fsync of the folder itself; .NET refuses to open a folder as a file,
/// so libc is called. Windows journals names and has no such call: nothing is done there.
/// </summary>
internal static class FolderSync
{
    private const int ReadOnly = 0;
    // "This file system cannot sync folders": then there is nothing more to do.
    private const int InvalidArgument = 22;

    /// <exception cref="IOException">The folder could not be opened or synced.</exception>
    public static void Sync(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        var folder = OpenFolder(Encoding.UTF8.GetBytes(path + '\0'), ReadOnly);
        if (folder < 0)
            throw new IOException($"The folder {path} could not be opened (error {Marshal.GetLastPInvokeError()}).");
        try
        {
            if (SyncFile(folder) != 0 && Marshal.GetLastPInvokeError() is var error and not InvalidArgument)
                throw new IOException($"The folder {path} could not be written to disk (error {error}).");
        }
        finally
        {
            _ = CloseFile(folder);
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int OpenFolder(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SyncFile(int file);

    [DllImport("libc", EntryPoint = "close", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int CloseFile(int file);
}
