using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace Catchlight.Index.Directories;

/// <summary>
/// A file mapped into memory: reading costs a copy, no call of the system. Deleting or replacing the file does not disturb it. Somebody
/// who shortens the file in place while it is mapped ends this process; nothing of ours does that.
/// </summary>
internal sealed class MappedFile : IndexFile
{
    private readonly MemoryMappedFile? _map;
    private readonly MemoryMappedViewAccessor? _accessor;
    private readonly SafeMemoryMappedViewHandle? _view;

    private MappedFile(string name, long length, MemoryMappedFile? map)
        : base(name, length)
    {
        _map = map;
        _accessor = map?.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        _view = _accessor?.SafeMemoryMappedViewHandle;
    }

    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static MappedFile Open(string name, string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
        try
        {
            var length = stream.Length;
            // An empty file cannot be mapped.
            if (length > 0)
                return new(name, length, MemoryMappedFile.CreateFromFile(stream, null, length, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false));
            stream.Dispose();
            return new(name, 0, null);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    protected override void ReadWithin(long offset, Span<byte> destination) => _view!.ReadSpan((ulong)offset, destination);

    protected override void Dispose(bool disposing)
    {
        _accessor?.Dispose();
        _map?.Dispose();
        base.Dispose(disposing);
    }
}
