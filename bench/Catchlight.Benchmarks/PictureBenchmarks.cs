using BenchmarkDotNet.Attributes;
using Catchlight.Imaging.Features;
using Catchlight.Imaging.Geometry;
using Catchlight.Imaging.Hashing;
using Catchlight.Imaging.Pixels;

namespace Catchlight.Benchmarks;

/// <summary>What is done with one picture: decoding, hashing, extraction; and with two: verification.</summary>
public class PictureBenchmarks
{
    private string _path = "";
    private RgbImage _image = null!;
    private LocalFeatures _features = null!;
    private LocalFeatures _other = null!;

    /// <summary>Makes what the steps start from.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var paths = Photos.Paths(2);
        _path = paths[0];
        _image = Photos.Decode(paths[0]);
        _features = FeatureExtractor.Extract(_image);
        _other = FeatureExtractor.Extract(Photos.Decode(paths[1]));
        _ = _features.Mirrored;
    }

    /// <summary>File to pixels.</summary>
    [Benchmark]
    public object Decoding() => Photos.Decode(_path);

    /// <summary>The PDQ hash in eight orientations.</summary>
    [Benchmark]
    public PdqHash Hashing() => PdqHasher.HashDihedral(_image).Hashes[PdqOrientation.Original];

    /// <summary>The local features, 640 pixels, at most 500.</summary>
    [Benchmark]
    public int Extraction() => FeatureExtractor.Extract(_image).Count;

    /// <summary>A picture against itself.</summary>
    [Benchmark]
    public Alignment? VerificationOfTheSame() => Aligner.Align(_features, _features);

    /// <summary>Two pictures that are not the same, which most candidates are.</summary>
    [Benchmark]
    public Alignment? VerificationOfStrangers() => Aligner.Align(_features, _other);
}
