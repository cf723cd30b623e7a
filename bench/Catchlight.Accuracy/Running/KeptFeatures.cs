using Catchlight.Imaging;
using Catchlight.Imaging.Features;
using Catchlight.Index;
using Catchlight.Index.Directories;
using Catchlight.Index.Searching;
using Catchlight.Index.Words;
using Catchlight.Index.Writing;

namespace Catchlight.Accuracy.Running;

/// <summary>Features as an index gives them back, rounded.</summary>
internal static class KeptFeatures
{
    /// <summary>Of these pictures, in their order.</summary>
    public static LocalFeatures[] Of(IReadOnlyList<Fingerprint> prints)
    {
        var directory = new MemoryDirectory();
        using (var writer = IndexWriter.Open(directory, null))
        {
            for (var i = 0; i < prints.Count; i++)
                writer.Add(new PictureId(i + 1), prints[i]);
            writer.Publish();
        }
        var snapshot = Snapshot.Open(directory, Vocabulary.Default, null) ?? throw new InvalidOperationException("The index was not published.");
        try
        {
            return [.. snapshot.Segments.SelectMany(segment => Enumerable.Range(0, segment.Pictures).Select(segment.Features))];
        }
        finally
        {
            snapshot.Release();
        }
    }
}
