using BenchmarkDotNet.Attributes;
using Catchlight.Imaging;
using Catchlight.Imaging.Hashing;
using Catchlight.Index;
using Catchlight.Index.Directories;
using Catchlight.Index.Searching;
using Catchlight.Index.Segments;
using Catchlight.Index.Words;
using Catchlight.Index.Writing;

namespace Catchlight.Benchmarks;

/// <summary>The index with 100 photos: taking in, searching, and the parts of it that must not allocate.</summary>
public class IndexBenchmarks
{
    private const int Count = 100;
    private const int Hashes = 100_000;

    private readonly List<HashHit> _hits = new(1000);
    private readonly List<NearPosting> _near = new(100_000);
    private readonly byte[] _descriptor = new byte[128];
    private string _folder = "";
    private Fingerprint[] _prints = [];
    private IndexSearcher _searcher = null!;
    private Segment _segment = null!;
    private Segment _hashes = null!;
    private VisualWord _word;

    /// <summary>Builds the index.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _folder = Directory.CreateTempSubdirectory("catchlight-benchmarks-").FullName;
        _prints = [.. Photos.Paths(Count).Select(path => Fingerprinter.Compute(Photos.Decode(path)))];
        var directory = new FileSystemDirectory(Path.Combine(_folder, "index"));
        Publish(directory);
        _searcher = IndexSearcher.Open(directory);
        _segment = Segment.Open(directory, Manifest.Read(directory)!.Segments[0], Vocabulary.Default)!;
        _word = Vocabulary.Default.Encode(_prints[0].Features.Descriptors[..128], 1)[0];
        var random = new Random(1);
        var hashes = new FileSystemDirectory(Path.Combine(_folder, "hashes"));
        var pictures = Enumerable.Range(1, Hashes).Select(id => new CompactPicture(new PictureId(id), 1, 1, Any(random), new PdqQuality(100), [])).ToList();
        _hashes = Segment.Open(hashes, SegmentWriter.Write(hashes, 1, new AddedPictures(pictures, Vocabulary.Default.Id), 1))!;
    }

    /// <summary>Removes it.</summary>
    [GlobalCleanup]
    public void Cleanup()
    {
        _searcher.Dispose();
        _segment.Release();
        _hashes.Release();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>100 fingerprints to a published segment, in memory.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public void Publishing() => Publish(new MemoryDirectory());

    /// <summary>A whole search: candidates and their verification.</summary>
    [Benchmark]
    public int Searching() => _searcher.Search(_prints[0]).Matches.Count;

    /// <summary>One hash among 100,000.</summary>
    [Benchmark]
    public int HashSearch()
    {
        _hits.Clear();
        _hashes.Hashes.Find(_prints[0].Hash, _hits);
        return _hits.Count;
    }

    /// <summary>The near postings of one word.</summary>
    [Benchmark]
    public int PostingsOfAWord()
    {
        _near.Clear();
        _segment.FindNear(_word.Number, _word.Signature, 22, _segment.Pages, _near);
        return _near.Count;
    }

    /// <summary>The features of a candidate, put together again.</summary>
    [Benchmark]
    public int FeaturesOfACandidate() => _segment.Features(0).Count;

    /// <summary>One descriptor out of word and signature.</summary>
    [Benchmark]
    public byte DescriptorDecoding()
    {
        Vocabulary.Default.Decoder.Decode(_word, _descriptor);
        return _descriptor[0];
    }

    private void Publish(IIndexDirectory directory)
    {
        using var writer = IndexWriter.Open(directory, null);
        for (var i = 0; i < _prints.Length; i++)
            writer.Add(new PictureId(i + 1), _prints[i]);
        writer.Publish();
    }

    private static PdqHash Any(Random random) => new(Word(random), Word(random), Word(random), Word(random));

    private static ulong Word(Random random) => (ulong)random.NextInt64() << 32 ^ (ulong)random.NextInt64();
}
