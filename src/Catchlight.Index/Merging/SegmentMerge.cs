using Catchlight.Imaging.Hashing;
using Catchlight.Index.Directories;
using Catchlight.Index.Segments;
using Catchlight.Index.Words;

namespace Catchlight.Index.Merging;

/// <summary>
/// The writing of one segment out of neighbouring ones, without what is deleted. Touches nothing but files that nothing refers to yet, so it may run
/// beside a writer.
/// </summary>
/// <param name="directory">The index.</param>
/// <param name="sources">Which segments, by growing ids.</param>
/// <param name="deleted">What is left out.</param>
/// <param name="vocabulary">For features of version 1, which are encoded anew.</param>
/// <param name="maxFeatures">Of a picture of version 1 only so many features are kept.</param>
/// <param name="maxParallelism">How many cores to use.</param>
internal sealed class SegmentMerge(IIndexDirectory directory, IReadOnlyList<SegmentEntry> sources, IReadOnlyList<IdRange> deleted, Vocabulary vocabulary, int maxFeatures, int maxParallelism)
{
    // Renewed a part at a time: their descriptors are large.
    private const int PicturesAPart = 2048;

    /// <summary>Writes the segment; null where nothing is left.</summary>
    /// <param name="numbers">Gives numbers for new files, the last one for the result. Files of the others are of no more use.</param>
    /// <param name="cancellationToken">Ends it; what is written by then is of no use.</param>
    /// <exception cref="IndexCorruptException">A source is damaged.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public SegmentEntry? Run(Func<long> numbers, CancellationToken cancellationToken)
    {
        var segments = new List<Segment>();
        try
        {
            foreach (var source in sources)
            {
                using var opened = new Opened(Open(source));
                if (opened.Segment.Compact is not null)
                    segments.Add(opened.Segment.Without(source, deleted));
                else
                    Renew(opened.Segment, numbers, segments, cancellationToken);
            }
            if (segments.All(segment => segment.Deleted.Count == segment.Pictures))
                return null;
            return SegmentWriter.Write(directory, numbers(), new MergedSegments(segments), maxParallelism, cancellationToken: cancellationToken);
        }
        finally
        {
            foreach (var segment in segments)
                segment.Release();
        }
    }

    private Segment Open(SegmentEntry entry) => Segment.Open(directory, entry) ?? throw new IndexCorruptException(entry.FileName, 0, "the file is missing");

    private void Renew(Segment old, Func<long> numbers, List<Segment> renewed, CancellationToken cancellationToken)
    {
        if (old.VocabularyId != vocabulary.Id)
            throw new IndexVersionException(old.Name, $"it was made with vocabulary {old.VocabularyId:x16}; this program has {vocabulary.Id:x16}");
        for (var first = 0; first < old.Pictures; first += PicturesAPart)
        {
            var pictures = new CompactPicture[Math.Min(PicturesAPart, old.Pictures - first)];
            var begin = first;
            InParallel.For(pictures.Length, maxParallelism, i => pictures[i] = Renew(old, begin + i), cancellationToken);
            var entry = SegmentWriter.Write(directory, numbers(), new AddedPictures(pictures, vocabulary.Id), maxParallelism, cancellationToken: cancellationToken);
            using var opened = new Opened(Open(entry));
            renewed.Add(opened.Segment.Without(entry, deleted));
        }
    }

    private CompactPicture Renew(Segment old, int ordinal)
    {
        var entry = old.Picture(ordinal);
        Span<PdqHash> hash = stackalloc PdqHash[1];
        old.ReadHashes(ordinal, hash);
        return CompactPicture.Of(new PictureId(entry.Id), hash[0], new PdqQuality(entry.Quality), old.Features(ordinal), vocabulary, maxFeatures);
    }

    private readonly struct Opened(Segment segment) : IDisposable
    {
        public Segment Segment => segment;

        public void Dispose() => segment.Release();
    }
}
