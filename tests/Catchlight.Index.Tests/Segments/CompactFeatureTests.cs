using Catchlight.Imaging.Features;
using Catchlight.Index.Segments;
using Catchlight.Index.Words;
using CsCheck;

namespace Catchlight.Index.Tests.Segments;

public sealed class CompactFeatureTests
{
    [Fact]
    public void KeypointOf_WhatWasKept_IsNearTheOriginal() =>
        Gen.Select(Gen.Float[0, 1], Gen.Float[0, 1], Gen.Float[0.6f, 100], Gen.Float[-3.14159f, 3.14159f], Gen.Int[1, 5000], Gen.Int[1, 5000]).Sample((x, y, scale, angle, width, height) =>
        {
            var pixel = Math.Max(width, height) / 640f;
            var keypoint = new Keypoint(x * width, y * height, scale * pixel, angle, 0.1f);
            var kept = CompactFeature.Of(new VisualWord(7, 8), keypoint, width, height);
            var packed = new PackedPosting(12_345, kept);
            var back = CompactFeature.KeypointOf(kept.X, kept.Y, packed.Angle, packed.Scale, width, height);

            Assert.Equal((12_345, 8UL), (packed.PictureInPage, packed.Signature));
            Assert.InRange(Math.Abs(back.X - keypoint.X) / width, 0, 1.01 / 512);
            Assert.InRange(Math.Abs(back.Y - keypoint.Y) / height, 0, 1.01 / 512);
            Assert.InRange(Math.Abs(Math.Log2(back.Scale / keypoint.Scale)), 0, 1.01 / 8);
            // Rounded twice: to 256ths, then to 32nds.
            Assert.InRange(Math.Abs(Math.IEEERemainder(back.Angle - keypoint.Angle, 2 * Math.PI)), 0, 2 * Math.PI * (1 / 64.0 + 1 / 500.0));
            Assert.InRange(back.Angle, -3.1416f, 3.1416f);
        });

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    [InlineData(-1e30f)]
    [InlineData(1e30f)]
    [InlineData(0)]
    public void Of_AnyNumbers_IsKeptSomehow(float number)
    {
        var kept = CompactFeature.Of(new VisualWord(1, 2), new Keypoint(number, number, number, number, number), 640, 480);
        Assert.InRange(kept.Angle, 0, 31);
        Assert.InRange(kept.Scale, 0, 31);
    }

    [Fact]
    public void AngleInPosting_AndScale_AreInTheStepsOfPostings()
    {
        var keypoint = new Keypoint(1, 1, 5.6f, 1.2f, 0.1f);
        var kept = CompactFeature.Of(new VisualWord(1, 2), keypoint, 640, 480);
        Assert.InRange(Math.Abs(CompactFeature.AngleInPosting(kept.Angle) - Posting.AngleOf(keypoint)), 0, 4);
        Assert.InRange(Math.Abs(CompactFeature.ScaleInPosting(kept.Scale) - Posting.ScaleOf(keypoint)), 0, 1);
    }
}
