using Catchlight.Imaging.Features;
using Catchlight.Imaging.Pixels;

namespace Catchlight.Imaging.Tests.Features;

public class GaussianBlurTests
{
    [Theory]
    [InlineData(37, 29, 1.2f)]
    [InlineData(64, 5, 3.1f)]
    [InlineData(3, 50, 2f)]
    public void Apply_VectorAndScalarPath_GiveTheSameBits(int width, int height, float sigma)
    {
        using var from = Noise(width, height);
        using FloatPlane vector = new(width, height), scalar = new(width, height);
        GaussianBlur.Apply(from, vector, sigma, vectors: true);
        GaussianBlur.Apply(from, scalar, sigma, vectors: false);
        Assert.Equal(scalar.Samples.ToArray(), vector.Samples.ToArray());
    }

    [Fact]
    public void Apply_OneBrightPixel_BecomesTheGaussian()
    {
        const float Sigma = 2;
        using FloatPlane from = new(41, 41), to = new(41, 41);
        from.Samples.Clear();
        from.Row(20)[20] = 1;
        GaussianBlur.Apply(from, to, Sigma, vectors: true);
        for (var y = 14; y <= 26; y++)
            for (var x = 14; x <= 26; x++)
                Assert.Equal(Math.Exp(-((x - 20) * (x - 20) + (y - 20) * (y - 20)) / (2.0 * Sigma * Sigma)) / (2 * Math.PI * Sigma * Sigma), to.Row(y)[x], 0.0005);
    }

    [Fact]
    public void Apply_PlainPlane_StaysPlain()
    {
        using FloatPlane from = new(20, 10), to = new(20, 10);
        from.Samples.Fill(0.37f);
        GaussianBlur.Apply(from, to, 2.5f, vectors: true);
        Assert.All(to.Samples.ToArray(), v => Assert.Equal(0.37f, v, 1e-5f));
    }

    private static FloatPlane Noise(int width, int height)
    {
        var random = new Random(width);
        var plane = new FloatPlane(width, height);
        foreach (ref var sample in plane.Samples)
            sample = random.NextSingle();
        return plane;
    }
}
