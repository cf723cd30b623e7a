using Catchlight.Imaging.Geometry;

namespace Catchlight.Imaging.Tests.Geometry;

public class SupportTests
{
    [Theory]
    [InlineData(0, 20, 0)]
    // Of one keypoint: the chance itself, 0.04.
    [InlineData(1, 1, 1.398)]
    // 0.04 squared.
    [InlineData(2, 2, 2.796)]
    // 1 − 0.96² for at least one of two.
    [InlineData(1, 2, 1.106)]
    // Seven of 18: a small crop; six of 320: as two photographs of textures have.
    [InlineData(7, 18, 5.4)]
    [InlineData(6, 320, 0.005)]
    public void Surprise_OfPartners_IsTheTailOfTheBinomialDistribution(int partners, int seen, double expected) =>
        Assert.Equal(expected, Support.Surprise(partners, seen), expected > 5 ? 0.2 : 0.005);

    [Fact]
    public void Surprise_OfVeryMany_IsFinite() => Assert.InRange(Support.Surprise(2000, 2000), 300, 400);
}
