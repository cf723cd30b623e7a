using Catchlight.Imaging.Geometry;
using Catchlight.Index.Searching;

namespace Catchlight.Index.Tests.Searching;

public sealed class VerifierTests
{
    private static readonly AffineTransform Upright = new(1.2, 0.01, -0.01, 1.2, 3, 4);
    private static readonly AffineTransform QuarterTurn = new(0, -1, 1, 0, 100, 0);
    private static readonly AffineTransform HalfTurn = new(-1, 0, 0, -1, 100, 100);
    private static readonly AffineTransform Mirror = new(-1, 0, 0, 1, 100, 0);

    public static TheoryData<string, AffineTransform, double, double, int?, bool, MatchKind> Cases => new()
    {
        { "the same", Upright, 1, 1, 3, true, MatchKind.Copy },
        { "a narrow rim is gone", Upright, 0.99, 0.92, 30, true, MatchKind.Copy },
        { "the hash is another", Upright, 1, 1, null, true, MatchKind.Edited },
        { "turned", QuarterTurn, 1, 1, 5, false, MatchKind.Edited },
        { "turned, but the hash does not see it", QuarterTurn, 1, 1, 31, true, MatchKind.Edited },
        { "upside down", HalfTurn, 1, 1, null, true, MatchKind.Edited },
        { "cropped", Upright, 1, 0.5, null, true, MatchKind.Partial },
        { "cropped a little, the hash still near", Upright, 1, 0.85, 20, true, MatchKind.Partial },
        { "in a screenshot", Upright, 0.4, 1, null, true, MatchKind.Partial },
        { "mirrored", Mirror, 1, 1, 4, false, MatchKind.Mirrored },
        { "mirrored and cropped", Mirror, 1, 0.3, null, true, MatchKind.Mirrored },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void KindOf_Alignment_IsWhatAPersonWouldCallIt(string name, AffineTransform transform, double queryCoverage, double foundCoverage, int? distance, bool upright, MatchKind expected)
    {
        var alignment = new Alignment(transform, 50, default, default, queryCoverage, foundCoverage);
        var kind = Verifier.KindOf(alignment, distance is { } near ? new NearHash(near, upright) : null);
        Assert.True(expected == kind, $"{name}: {kind}");
    }

    [Fact]
    public void OfInliers_More_IsMoreButBelowOne()
    {
        Assert.Equal(0, MatchScore.OfInliers(0).Value);
        Assert.True(MatchScore.OfInliers(11) > MatchScore.OfInliers(10));
        Assert.InRange(MatchScore.OfInliers(4000).Value, 0.99, 0.9999);
        Assert.Throws<ArgumentOutOfRangeException>(() => MatchScore.OfInliers(-1));
    }
}
