using Catchlight.Imaging.Pixels;

namespace Catchlight.Imaging.Tests.Pixels;

public class PlaneMathTests
{
    private static readonly int[] Lengths = [0, 1, 3, 4, 7, 8, 9, 15, 16, 31, 100];

    [Fact]
    public void EachLoop_VectorAndScalarPath_GiveTheSameBits()
    {
        foreach (var length in Lengths)
        {
            float[] a = Noise(length, 1), b = Noise(length, 2), vector = Noise(length, 3), scalar = [.. vector];
            PlaneMath.Scale(vector, a, 0.3f, vectors: true);
            PlaneMath.Scale(scalar, a, 0.3f, vectors: false);
            Assert.Equal(scalar, vector);
            PlaneMath.AddPair(vector, a, b, 0.7f, vectors: true);
            PlaneMath.AddPair(scalar, a, b, 0.7f, vectors: false);
            Assert.Equal(scalar, vector);
            PlaneMath.Subtract(vector, a, b, vectors: true);
            PlaneMath.Subtract(scalar, a, b, vectors: false);
            Assert.Equal(scalar, vector);
            float[] vectorHigh = [.. vector], scalarHigh = [.. scalar];
            PlaneMath.Widen(vector, vectorHigh, a, vectors: true);
            PlaneMath.Widen(scalar, scalarHigh, a, vectors: false);
            Assert.Equal(scalar, vector);
            Assert.Equal(scalarHigh, vectorHigh);
        }
    }

    [Fact]
    public void AddPair_KnownValues_AddsTheWeightedSum()
    {
        float[] sums = [1, 2, 3, 4, 5];
        PlaneMath.AddPair(sums, [1, 1, 1, 1, 1], [2, 2, 2, 2, 4], 0.5f, vectors: true);
        Assert.Equal([2.5f, 3.5f, 4.5f, 5.5f, 7.5f], sums);
    }

    private static float[] Noise(int length, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, length).Select(_ => random.NextSingle())];
    }
}
