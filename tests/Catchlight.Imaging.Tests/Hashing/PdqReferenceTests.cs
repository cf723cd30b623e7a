using System.Globalization;
using Catchlight.Imaging.Hashing;
using Catchlight.Imaging.Pixels;
using Catchlight.Ingest.Decoding;
using Catchlight.Tests.Shared;

namespace Catchlight.Imaging.Tests.Hashing;

/// <summary>Holds our hashes against those of the reference tool (facebook/ThreatExchange, C++, libjpeg in process).</summary>
public class PdqReferenceTests
{
    // The reference tool takes no notice of the Exif orientation, nor of colour profiles.
    private static readonly PictureDecoder Decoder = new(new DecoderOptions { AsStored = true });

    [Fact]
    public void Hash_ReferencePictures_AreWithinTheRuleOfConformance()
    {
        var distances = new List<int>();
        foreach (var fields in Rows("reference-hashes.csv"))
        {
            var (hash, quality) = PdqHasher.Hash(Decode(fields[0]));
            var expected = int.Parse(fields[2], CultureInfo.InvariantCulture);
            var distance = hash.DistanceTo(PdqHash.Parse(fields[1]));
            distances.Add(distance);
            Assert.True(distance <= 10 || expected < 80, $"{fields[0]} is {distance} bits off");
            Assert.True(Math.Abs(quality.Value - expected) <= 2, $"{fields[0]} has quality {quality}, not {expected}");
        }
        Assert.True(distances.Count > 300);
        Assert.InRange(distances.Count(d => d <= 2), (int)Math.Ceiling(0.95 * distances.Count), distances.Count);
    }

    [Fact]
    public void HashDihedral_ReferencePictures_AreEqual()
    {
        foreach (var fields in Rows("reference-dihedral.csv"))
            Assert.Equal(fields[1..], PdqHasher.HashDihedral(Decode(fields[0])).Hashes.Select(hash => hash.ToString()));
    }

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(SharedData.Require("pdq", file)).Skip(1).Select(line => line.Split(','));

    private static RgbImage Decode(string path) => Assert.IsType<Decoded>(Decoder.DecodeFile(SharedData.Require(path))).Image;
}
