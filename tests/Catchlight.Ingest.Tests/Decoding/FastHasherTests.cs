using System.Globalization;
using Catchlight.Imaging.Hashing;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Ingest.Tests.Decoding;

public class FastHasherTests
{
    [Fact]
    public void HashFile_ReferencePictures_AreWithinTheRuleOfConformance()
    {
        var distances = new List<int>();
        foreach (var fields in File.ReadLines(SharedData.Require("pdq", "reference-hashes.csv")).Skip(1).Select(line => line.Split(',')))
        {
            if (FastHasher.HashFile(SharedData.Require(fields[0])) is not var (hashes, quality))
                continue;
            var expected = int.Parse(fields[2], CultureInfo.InvariantCulture);
            var distance = hashes[PdqOrientation.Original].DistanceTo(PdqHash.Parse(fields[1]));
            distances.Add(distance);
            Assert.True(distance <= 10 || expected < 80, $"{fields[0]} is {distance} bits off");
            Assert.True(Math.Abs(quality.Value - expected) <= 2, $"{fields[0]} has quality {quality}, not {expected}");
        }
        TestContext.Current.TestOutputHelper!.WriteLine($"{distances.Count} pictures: {distances.Count(d => d == 0)} to the bit, {distances.Count(d => d <= 2)} at most 2 bits off");
        Assert.True(distances.Count > 300);
        Assert.True(distances.Count(d => d <= 2) >= 0.9 * distances.Count);
    }

    [Fact]
    public void Hash_LargePicture_IsReadSmallerAndStillWithinTheRule()
    {
        using var scene = TestPictures.Scene(1700, 1600);
        using var noise = NetVips.Image.Gaussnoise(17, 16, sigma: 60, mean: 0, seed: 3);
        using var clouds = noise.Resize(100);
        using var sum = scene * 0.5 + clouds + 60;
        var file = sum.Cast(NetVips.Enums.BandFormat.Uchar).Copy(interpretation: NetVips.Enums.Interpretation.Srgb).JpegsaveBuffer(q: 90);
        var (expected, quality) = PdqHasher.HashDihedral(Assert.IsType<Decoded>(new PictureDecoder().Decode(file)).Image);
        var (hashes, found) = FastHasher.Hash(file)!.Value;
        Assert.InRange(quality.Value, 80, 100);
        Assert.InRange(found.Value, quality.Value - 2, quality.Value + 2);
        Assert.All(Enum.GetValues<PdqOrientation>(), o => Assert.InRange(hashes[o].DistanceTo(expected[o]), 0, 10));
    }

    [Theory]
    [InlineData(PictureFormat.Png)]
    [InlineData(PictureFormat.WebP)]
    [InlineData(PictureFormat.Gif)]
    public void Hash_NoJpeg_IsNull(PictureFormat format) => Assert.Null(FastHasher.Hash(TestPictures.Make(format)));

    [Fact]
    public void Hash_KindsThatAreNotPlain_AreNull()
    {
        using var scene = TestPictures.Scene();
        Assert.Null(FastHasher.Hash(scene.JpegsaveBuffer(interlace: true)));
        Assert.Null(FastHasher.Hash(scene.Colourspace(NetVips.Enums.Interpretation.Cmyk).JpegsaveBuffer()));
        Assert.Null(FastHasher.Hash(TestPictures.Jpeg().AsSpan(0, 500)));
    }

    [Fact]
    public void Hash_BeyondTheLimits_IsNull()
    {
        var file = TestPictures.Jpeg();
        Assert.NotNull(FastHasher.Hash(file));
        Assert.Null(FastHasher.Hash(file, new DecoderOptions { MaxBytes = file.Length - 1 }));
        Assert.Null(FastHasher.Hash(file, new DecoderOptions { MaxPixels = TestPictures.Width * TestPictures.Height - 1 }));
    }

    [Fact]
    public void HashFile_Absent_IsNull() => Assert.Null(FastHasher.HashFile(Path.Combine(Path.GetTempPath(), "there is no such file.jpg")));
}
