using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Microsoft.Win32.SafeHandles;

namespace Catchlight.Index.Directories;

/// <summary>
/// A file mapped into memory: reading costs a copy, no call of the system. Deleting or replacing the file does not disturb it. Somebody
/// who shortens the file in place while it is mapped ends this process; nothing of ours does that.
/// </summary>
internal sealed class MappedFile : IndexFile
{
    // So many stretches ahead the memory is told what will be wanted.
    private const int Ahead = 24;

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

    /// <remarks>
    /// Here and in <see cref="GatherWithin"/> mapped memory is touched by itself: the view's own reading copies byte by byte. Safe by construction: the view is
    /// held for the length of the call, the caller has checked that what is read lies within the file and has room, and no pointer leaves.
    /// </remarks>
    protected override unsafe void ReadWithin(long offset, Span<byte> destination)
    {
        byte* mapped = null;
        _view!.AcquirePointer(ref mapped);
        try
        {
            new ReadOnlySpan<byte>(mapped + _accessor!.PointerOffset + offset, destination.Length).CopyTo(destination);
        }
        finally
        {
            _view.ReleasePointer();
        }
    }

    /// <remarks>
    /// As <see cref="ReadWithin"/>; holding the view once for all saves two interlocked steps a read, which also keep the processor from waiting for
    /// several reads at once.
    /// </remarks>
    protected override unsafe void GatherWithin(long origin, int stride, ReadOnlySpan<uint> places, int length, Span<byte> destination)
    {
        byte* mapped = null;
        _view!.AcquirePointer(ref mapped);
        try
        {
            var start = mapped + _accessor!.PointerOffset + origin;
            fixed (byte* pinned = destination)
            {
                var to = pinned;
                for (var i = 0; i < places.Length; i++, to += length)
                {
                    if (Sse.IsSupported && i + Ahead < places.Length)
                        Sse.Prefetch0(start + (long)places[i + Ahead] * stride);
                    var from = start + (long)places[i] * stride;
                    switch (length)
                    {
                        case sizeof(uint):
                            Unsafe.WriteUnaligned(to, Unsafe.ReadUnaligned<uint>(from));
                            break;
                        case sizeof(ulong):
                            Unsafe.WriteUnaligned(to, Unsafe.ReadUnaligned<ulong>(from));
                            break;
                        case 32:
                            Vector256.Load(from).Store(to);
                            break;
                        default:
                            Unsafe.CopyBlockUnaligned(to, from, (uint)length);
                            break;
                    }
                }
            }
        }
        finally
        {
            _view.ReleasePointer();
        }
    }

    protected override void Dispose(bool disposing)
    {
        _accessor?.Dispose();
        _map?.Dispose();
        base.Dispose(disposing);
    }
}
