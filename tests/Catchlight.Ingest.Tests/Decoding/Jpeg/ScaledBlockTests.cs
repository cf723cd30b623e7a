using System.Runtime.Intrinsics;
using Catchlight.Ingest.Decoding.Jpeg;
using CsCheck;

namespace Catchlight.Ingest.Tests.Decoding.Jpeg;

public sealed class ScaledBlockTests
{
    /// <summary>What the cosine transform is by its definition (T.81, A.3.3), one sample at a time, at n/8 of the size.</summary>
    [Fact]
    public void Write_AnyFrequencies_AreTheDefinitionsSamples() =>
        Gen.Select(Gen.Int[0, 3].Select(i => 1 << i), Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7], Gen.Float[-300, 300]).Array[0, 12]).Sample((side, frequencies) =>
        {
            var kept = frequencies.Where(f => f.Item1 < side && f.Item2 < side).ToList();
            var block = new ScaledBlock(side, new Vector256<float>[8]);
            var samples = new float[8 * 8];
            // Twice: a block begins with nothing left of the one before.
            for (var time = 0; time < 2; time++)
            {
                foreach (var (across, down, value) in kept)
                    block.Add(across, down, value);
                block.Write(samples, 8);
                for (var y = 0; y < side; y++)
                    for (var x = 0; x < side; x++)
                        Assert.Equal(Math.Clamp(128 + kept.Sum(f => Sample(side, f.Item1, f.Item2, x, y) * f.Item3), 0, 255), samples[y * 8 + x], 0.01);
            }
        });

    private static double Sample(int side, int u, int v, int x, int y) =>
        0.25 * (u == 0 ? Math.Sqrt(0.5) : 1) * (v == 0 ? Math.Sqrt(0.5) : 1) * Math.Cos((2 * x + 1) * u * Math.PI / (2 * side)) * Math.Cos((2 * y + 1) * v * Math.PI / (2 * side));
}
