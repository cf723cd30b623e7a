namespace Catchlight.Index;

/// <summary>What a segment holds.</summary>
/// <param name="File">Its file, a plain name within the index folder.</param>
/// <param name="Pictures">How many pictures are to be found.</param>
/// <param name="Features">How many local features.</param>
/// <param name="Bytes">Length of the file.</param>
/// <param name="First">The lowest id.</param>
/// <param name="Last">The highest id.</param>
public sealed record SegmentInfo(string File, long Pictures, long Features, long Bytes, PictureId First, PictureId Last)
{
    /// <summary>How many more pictures are deleted and wait for a merge to be gone.</summary>
    public long Deleted { get; init; }
}
