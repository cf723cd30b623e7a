using Catchlight.Imaging.Features;
using Catchlight.Imaging.Geometry;

namespace Catchlight.Imaging.Tests.Geometry;

public class DescriptorPanelsTests
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(16, true)]
    [InlineData(37, true)]
    [InlineData(1, false)]
    [InlineData(37, false)]
    public void Distances_AnyPath_AreTheExactSquares(int count, bool vectors)
    {
        var random = new Random(count);
        var found = new byte[count * LocalFeatures.DescriptorLength];
        var query = new byte[2 * LocalFeatures.DescriptorLength];
        random.NextBytes(found);
        random.NextBytes(query);
        // The extremes too: the greatest distance there is.
        found.AsSpan(0, LocalFeatures.DescriptorLength).Fill(255);
        query.AsSpan(0, LocalFeatures.DescriptorLength).Clear();
        using var panels = new DescriptorPanels(found);
        float[] first = new float[panels.Stride], second = new float[panels.Stride];
        panels.Distances(query.AsSpan(0, 128), query.AsSpan(128), first, second, vectors);
        for (var i = 0; i < count; i++)
        {
            Assert.Equal(Square(query.AsSpan(0, 128), found.AsSpan(i * 128, 128)), first[i]);
            Assert.Equal(Square(query.AsSpan(128), found.AsSpan(i * 128, 128)), second[i]);
        }
    }

    private static int Square(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        var square = 0;
        for (var i = 0; i < a.Length; i++)
            square += (a[i] - b[i]) * (a[i] - b[i]);
        return square;
    }
}
