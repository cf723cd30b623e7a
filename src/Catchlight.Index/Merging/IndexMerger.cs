using Catchlight.Index.Directories;
using Catchlight.Index.Writing;

namespace Catchlight.Index.Merging;

/// <summary>Makes one segment of many: for <c>catchlight index merge</c>.</summary>
public static class IndexMerger
{
    /// <summary>Merges all segments into one, atomically. Readers go on.</summary>
    /// <param name="directory">Where the index is.</param>
    /// <param name="lastKept">As for <see cref="IndexWriter.OpenAsking"/>.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <exception cref="IOException">As for <see cref="IndexWriter.OpenAsking"/> and <see cref="IndexWriter.Merge"/>.</exception>
    public static MergeSummary Merge(IIndexDirectory directory, Func<PictureId?> lastKept, IndexWriterOptions? options = null)
    {
        using var writer = IndexWriter.OpenAsking(directory, lastKept, options);
        var before = IndexInspection.Info(directory);
        writer.Merge();
        var after = IndexInspection.Info(directory);
        return new MergeSummary(before.Segments.Count, after.Segments.Count, after.Pictures);
    }
}
