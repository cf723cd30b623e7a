using Catchlight.Imaging.Hashing;
using Catchlight.Index.Segments;

namespace Catchlight.Index.Merging;

/// <summary>
/// Neighbouring segments as one, without the pictures that were deleted from them. Reads while it is written: needs memory for the gaps,
/// not for the pictures.
/// </summary>
internal sealed class MergedSegments : ISegmentContent
{
    private const int ChunkLength = 4096;

    private readonly List<KeptRun> _runs = [];
    private readonly List<(CompactFeatures Features, List<KeptRun> Runs)> _sources = [];

    /// <summary>Reads where the gaps are.</summary>
    /// <param name="segments">In the order of their ids, none of version 1.</param>
    /// <exception cref="IndexCorruptException">One is damaged.</exception>
    /// <exception cref="IndexVersionException">They come from different vocabularies.</exception>
    public MergedSegments(IReadOnlyList<Segment> segments)
    {
        VocabularyId = segments[0].VocabularyId;
        foreach (var segment in segments)
        {
            if (segment.VocabularyId != VocabularyId)
                throw new IndexVersionException(segment.Name, "it was made with another vocabulary than the segment it is to be merged with");
            var runs = new List<KeptRun>();
            var next = 0;
            foreach (var (first, count) in segment.Deleted.Ranges)
            {
                Keep(segment, next, first, runs);
                next = first + count;
            }
            Keep(segment, next, segment.Pictures, runs);
            _runs.AddRange(runs);
            _sources.Add((segment.Compact ?? throw new ArgumentException("A segment of version 1 has to be renewed first.", nameof(segments)), runs));
        }
    }

    public ulong VocabularyId { get; }

    public int Pictures { get; private set; }

    public uint Features { get; private set; }

    public void ReadPictures(int first, Span<PictureEntry> entries) => ForEachRun(first, entries, static (run, from, part) =>
    {
        run.Segment.ReadPictures(from, part);
        var feature = part[0].FirstFeature;
        foreach (ref var entry in part)
        {
            if (entry.FirstFeature != feature || feature < run.FirstFeature || feature - run.FirstFeature > run.Features)
                throw new IndexCorruptException(run.Segment.Name, 0, $"the features of picture {entry.Id} do not follow those of the picture before");
            feature += entry.Features;
            entry = entry with { FirstFeature = entry.FirstFeature - run.FirstFeature + run.NewFirstFeature };
        }
    });

    public void ReadHashes(int first, Span<PdqHash> hashes) => ForEachRun(first, hashes, static (run, from, part) => run.Segment.ReadHashes(from, part));

    public void WritePlaces(SegmentStream stream)
    {
        var chunk = new FeaturePlace[ChunkLength];
        foreach (var run in _runs)
            for (uint done = 0; done < run.Features; done += ChunkLength)
            {
                var part = chunk.AsSpan(0, (int)Math.Min(ChunkLength, run.Features - done));
                run.Segment.Compact!.ReadPlaces(run.FirstFeature + done, part);
                stream.Write<FeaturePlace>(part);
            }
    }

    public void WritePostings(PostingStream stream)
    {
        for (var number = 0; number <= ushort.MaxValue; number++)
        {
            var word = (ushort)number;
            foreach (var (features, runs) in _sources)
            {
                var at = 0;
                features.ForEach(word, (int page, in PackedPosting posting) =>
                {
                    // Postings come by growing ordinal, as the runs do.
                    var ordinal = (int)features.OrdinalOf(word, page, posting);
                    while (at < runs.Count && runs[at].First + runs[at].Count <= ordinal)
                        at++;
                    if (at < runs.Count && runs[at].First <= ordinal)
                        stream.Write((uint)(ordinal - runs[at].First + runs[at].NewFirst), new CompactFeature(posting.Signature, word, 0, 0, posting.Angle, posting.Scale));
                });
            }
        }
    }

    private void Keep(Segment segment, int from, int to, List<KeptRun> runs)
    {
        if (from == to)
            return;
        PictureEntry first = segment.Picture(from), last = segment.Picture(to - 1);
        var features = last.FirstFeature + last.Features - first.FirstFeature;
        if (last.FirstFeature < first.FirstFeature || last.FirstFeature + last.Features > segment.Entry.Features)
            throw new IndexCorruptException(segment.Name, 0, "the features of its pictures do not follow each other");
        runs.Add(new KeptRun(segment, from, to - from, Pictures, first.FirstFeature, features, Features));
        Pictures = checked(Pictures + to - from);
        Features = checked(Features + features);
    }

    private void ForEachRun<T>(int first, Span<T> items, RunAction<T> action)
    {
        var run = 0;
        for (var step = 1 << 30; step > 0; step >>= 1)
            if (run + step < _runs.Count && _runs[run + step].NewFirst <= first)
                run += step;
        for (; !items.IsEmpty; run++)
        {
            var skipped = first - _runs[run].NewFirst;
            var part = items[..Math.Min(items.Length, _runs[run].Count - skipped)];
            action(_runs[run], _runs[run].First + skipped, part);
            items = items[part.Length..];
            first += part.Length;
        }
    }

    private delegate void RunAction<T>(KeptRun run, int first, Span<T> items);
}
