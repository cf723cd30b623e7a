using Catchlight.Imaging.Hashing;
using Catchlight.Imaging.Pixels;

namespace Catchlight.Imaging.Tests.Hashing;

public class PdqHasherTests
{
    [Theory]
    [InlineData(5, 5)]
    [InlineData(64, 64)]
    [InlineData(63, 65)]
    [InlineData(200, 333)]
    [InlineData(512, 512)]
    [InlineData(511, 129)]
    [InlineData(513, 40)]
    [InlineData(1300, 900)]
    public void HashDihedral_VectorAndScalarPath_GiveTheSameBits(int width, int height)
    {
        var image = SmoothNoise(width, height, seed: width * 1000 + height);
        var (scalar, scalarQuality) = PdqHasher.HashDihedral(image, vectors: false);
        var (vector, vectorQuality) = PdqHasher.HashDihedral(image, vectors: true);
        Assert.Equal(scalar.ToArray(), vector.ToArray());
        Assert.Equal(scalarQuality, vectorQuality);
        Assert.NotEqual(default, scalar[0]);
    }

    [Theory]
    [InlineData(4, 100)]
    [InlineData(100, 4)]
    [InlineData(1, 1)]
    public void Hash_SideBelowFive_IsZeroWithQualityZero(int width, int height)
    {
        var result = PdqHasher.Hash(SmoothNoise(width, height, seed: 1));
        Assert.Equal(default, result.Hash);
        Assert.Equal(0, result.Quality.Value);
    }

    [Fact]
    public void Hash_PlainPicture_HasQualityZero() =>
        Assert.Equal(0, PdqHasher.Hash(new RgbImage(100, 80, Enumerable.Repeat((byte)127, 100 * 80 * 3).ToArray())).Quality.Value);

    [Fact]
    public void Hash_StructuredPicture_SetsHalfOfTheBits() =>
        Assert.Equal(128, PdqHasher.Hash(SmoothNoise(300, 200, seed: 7)).Hash.DistanceTo(default));

    [Theory]
    [InlineData(PdqOrientation.Rotate90)]
    [InlineData(PdqOrientation.Rotate180)]
    [InlineData(PdqOrientation.Rotate270)]
    [InlineData(PdqOrientation.FlipX)]
    [InlineData(PdqOrientation.FlipY)]
    [InlineData(PdqOrientation.FlipPlus)]
    [InlineData(PdqOrientation.FlipMinus)]
    public void HashDihedral_PixelsReallyTurned_HashOfThatOrientationIsNearest(PdqOrientation orientation)
    {
        var image = SmoothNoise(512, 512, seed: 11);
        var (hashes, _) = PdqHasher.HashDihedral(image);
        var turned = PdqHasher.Hash(Turn(image, orientation)).Hash;
        Assert.True(turned.DistanceTo(hashes[orientation]) <= PdqHash.SamePictureDistance, $"{turned.DistanceTo(hashes[orientation])} bits from its own orientation");
        Assert.All(Enum.GetValues<PdqOrientation>().Where(o => o != orientation), o => Assert.True(turned.DistanceTo(hashes[o]) > 60));
    }

    [Fact]
    public void Of_OneHash_ComesNearTheHashesFromFrequencies()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var (hashes, _) = PdqHasher.HashDihedral(SmoothNoise(200, 150, seed));
            var derived = PdqDihedral.Of(hashes[PdqOrientation.Original]);
            Assert.Equal(hashes[PdqOrientation.Original], derived[PdqOrientation.Original]);
            Assert.All(Enum.GetValues<PdqOrientation>(), o => Assert.True(hashes[o].DistanceTo(derived[o]) <= 20));
        }
    }

    [Fact]
    public void Hash_SecondPicture_AllocatesLittle()
    {
        var image = SmoothNoise(512, 512, seed: 3);
        // The least of several runs: another test may take the pooled planes away in between.
        var least = Enumerable.Range(0, 8).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            PdqHasher.Hash(image);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
        Assert.InRange(least, 0, 2048);
    }

    /// <summary>A picture of soft random blobs: enough structure for a full-quality hash, none at the scale of single pixels.</summary>
    private static RgbImage SmoothNoise(int width, int height, int seed)
    {
        var random = new Random(seed);
        var waves = Enumerable.Range(0, 80).Select(_ => (
            X: random.NextDouble() * 9, Y: random.NextDouble() * 9, Phase: random.NextDouble() * 6.28, Channel: random.Next(3), Weight: 2 + random.NextDouble() * 12)).ToArray();
        var pixels = new byte[width * height * 3];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
            {
                Span<double> sums = [128, 128, 128];
                foreach (var wave in waves)
                    sums[wave.Channel] += wave.Weight * Math.Sin(6.28 * (wave.X * x / width + wave.Y * y / height) + wave.Phase);
                for (var channel = 0; channel < 3; channel++)
                    pixels[(y * width + x) * 3 + channel] = (byte)Math.Clamp(sums[channel], 0, 255);
            }
        return new RgbImage(width, height, pixels);
    }

    private static RgbImage Turn(RgbImage image, PdqOrientation orientation)
    {
        var side = image.Width;
        var last = side - 1;
        var pixels = new byte[side * side * 3];
        for (var y = 0; y < side; y++)
            for (var x = 0; x < side; x++)
            {
                var (fromX, fromY) = orientation switch
                {
                    PdqOrientation.Rotate90 => (last - y, x),
                    PdqOrientation.Rotate180 => (last - x, last - y),
                    PdqOrientation.Rotate270 => (y, last - x),
                    PdqOrientation.FlipX => (x, last - y),
                    PdqOrientation.FlipY => (last - x, y),
                    PdqOrientation.FlipPlus => (y, x),
                    PdqOrientation.FlipMinus => (last - y, last - x),
                    _ => (x, y),
                };
                image.Row(fromY).Slice(3 * fromX, 3).CopyTo(pixels.AsSpan((y * side + x) * 3, 3));
            }
        return new RgbImage(side, side, pixels);
    }
}
