using System.Runtime.InteropServices;
using System.Text;

namespace Catchlight.Index.Directories;

/// <summary>
/// The two things that .NET does not do on Unix. It refuses to open a folder as a file, but a new name survives a power cut only after fsync
/// of the folder. And it takes a shared flock on whatever it opens, so that a locked lock file cannot be read. Both call libc.
/// </summary>
internal static class Posix
{
    private const int ReadOnly = 0;
    // "This file system cannot sync folders": then there is nothing more to do.
    private const int InvalidArgument = 22;

    /// <summary>Whether this system is one of them.</summary>
    public static bool IsHere => !OperatingSystem.IsWindows();

    /// <summary>Makes the names in a folder survive a power cut. On Windows, which journals names and has no such call, nothing is done.</summary>
    /// <exception cref="IOException">The folder could not be opened or synced.</exception>
    public static void SyncFolder(string path)
    {
        if (!IsHere)
            return;
        var folder = Open(path);
        try
        {
            if (Sync(folder) != 0 && Marshal.GetLastPInvokeError() is var error and not InvalidArgument)
                throw new IOException($"The folder {path} could not be written to disk (error {error}).");
        }
        finally
        {
            _ = Close(folder);
        }
    }

    /// <summary>The first bytes of a file, whoever has locked it.</summary>
    /// <exception cref="IOException">The file could not be read.</exception>
    public static byte[] ReadStart(string path, int maxLength)
    {
        var file = Open(path);
        try
        {
            var bytes = new byte[maxLength];
            var length = (int)Read(file, bytes, maxLength);
            return length >= 0 ? bytes[..length] : throw new IOException($"{path} could not be read (error {Marshal.GetLastPInvokeError()}).");
        }
        finally
        {
            _ = Close(file);
        }
    }

    private static int Open(string path)
    {
        var file = OpenFile(Encoding.UTF8.GetBytes(path + '\0'), ReadOnly);
        return file >= 0 ? file : throw new IOException($"{path} could not be opened (error {Marshal.GetLastPInvokeError()}).");
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int OpenFile(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "read", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Read(int file, byte[] buffer, nint length);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(int file);

    [DllImport("libc", EntryPoint = "close", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int file);
}
