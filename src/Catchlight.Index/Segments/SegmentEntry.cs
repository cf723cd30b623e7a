using Catchlight.Index.Directories;

namespace Catchlight.Index.Segments;

/// <summary>What the manifest knows of a segment.</summary>
/// <param name="Number">Names the file; above 0.</param>
/// <param name="Pictures">How many pictures it holds, above 0.</param>
/// <param name="Features">How many local features they have together.</param>
/// <param name="First">The lowest picture id.</param>
/// <param name="Last">The highest picture id.</param>
/// <param name="Length">Length of the file in bytes.</param>
/// <param name="Checksum">Checksum of the file's footer, which holds those of its blocks.</param>
/// <param name="Deleted">How many of the pictures are deleted, and only wait for a merge to be gone.</param>
internal sealed record SegmentEntry(long Number, long Pictures, long Features, PictureId First, PictureId Last, long Length, ulong Checksum, long Deleted = 0)
{
    /// <summary>How many pictures are to be found.</summary>
    public long Present => Pictures - Deleted;

    /// <summary>The name of the file.</summary>
    public string FileName => IndexFileNames.Segment(Number);
}
