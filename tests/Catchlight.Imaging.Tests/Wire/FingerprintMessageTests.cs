using Catchlight.Imaging.Features;
using Catchlight.Imaging.Hashing;
using Catchlight.Imaging.Metadata;
using Catchlight.Imaging.Tests.Features;
using Catchlight.Imaging.Wire;
using CsCheck;

namespace Catchlight.Imaging.Tests.Wire;

public class FingerprintMessageTests
{
    [Fact]
    public void Write_AnyMessage_ReadsBackAsItsRounding() => Messages.Message.Sample(message =>
    {
        var read = Read(FingerprintWriter.Write(message));
        Assert.Equal(message.Notes, read.Notes);
        AssertSame(FingerprintRounding.Round(message.Fingerprint), read.Fingerprint);
    }, iter: 200);

    [Fact]
    public void Write_WhatWasRead_IsTheSameBytes() => Messages.Message.Sample(message =>
    {
        var bytes = FingerprintWriter.Write(message);
        return bytes.AsSpan().SequenceEqual(FingerprintWriter.Write(Read(bytes)));
    }, iter: 200);

    [Fact]
    public void Round_Twice_IsAsOnce() => Messages.Fingerprint.Sample(fingerprint =>
    {
        var once = FingerprintRounding.Round(fingerprint);
        AssertSame(once, FingerprintRounding.Round(once));
    }, iter: 200);

    [Fact]
    public void Round_Picture_MovesNothingFar()
    {
        var exact = Fingerprinter.Compute(new Scene(21, 640, 427).Draw(), FeatureOptions.Query);
        var rounded = FingerprintRounding.Round(exact);
        Assert.True(rounded.Features.Count > 200);
        for (var i = 0; i < rounded.Features.Count; i++)
        {
            var (was, now) = (exact.Features.Keypoints[i], rounded.Features.Keypoints[i]);
            Assert.InRange(now.X, was.X - 0.01f, was.X + 0.01f);
            Assert.InRange(now.Y, was.Y - 0.01f, was.Y + 0.01f);
            Assert.InRange(now.Scale / was.Scale, 0.978f, 1.022f);
            Assert.InRange(Math.Abs(MathF.IEEERemainder(now.Angle - was.Angle, 2 * MathF.PI)), 0, 0.0124f);
        }
    }

    [Fact]
    public void Write_MoreFeaturesThanAQueryHas_WritesTheFirstThousand()
    {
        var keypoints = Enumerable.Range(0, 4000).Select(i => new Keypoint(i % 100, i / 100, 2, 0, 1)).ToArray();
        var bytes = FingerprintWriter.Write(new FingerprintMessage(new Fingerprint(default, default, new LocalFeatures(100, 100, keypoints, new byte[4000 * 128]))));
        Assert.Equal(FingerprintMessage.MaxLength, bytes.Length);
        Assert.True(bytes.Length < 64_000);
        Assert.Equal(1000, Read(bytes).Fingerprint.Features.Count);
    }

    [Fact]
    public void Write_KeypointsThatAreNoNumbers_ReadsBackAsNumbers()
    {
        float[] odd = [float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.MaxValue, float.MinValue, 0, -1];
        var keypoints = odd.SelectMany(x => odd.Select(scale => new Keypoint(x, x, scale, x, x))).ToArray();
        var read = Read(FingerprintWriter.Write(new FingerprintMessage(new Fingerprint(default, default, new LocalFeatures(30, 20, keypoints, new byte[keypoints.Length * 128])))));
        foreach (var keypoint in read.Fingerprint.Features.Keypoints)
        {
            Assert.InRange(keypoint.X, 0, 30);
            Assert.InRange(keypoint.Y, 0, 20);
            Assert.InRange(keypoint.Scale, 1e-6f, 30);
            Assert.InRange(keypoint.Angle, -3.15f, 3.15f);
        }
    }

    [Theory]
    [InlineData("1899-06-01", null)]
    [InlineData("1900-12-31", null)]
    [InlineData("1901-01-01", "1901-01-01")]
    [InlineData("2080-06-04", "2080-06-04")]
    [InlineData("2080-06-05", null)]
    public void Write_DayOutOfRange_IsLeftOut(string taken, string? read)
    {
        var message = new FingerprintMessage(Plain(), new PictureNotes(DateOnly.Parse(taken, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(read is null ? null : DateOnly.Parse(read, System.Globalization.CultureInfo.InvariantCulture), Read(FingerprintWriter.Write(message)).Notes!.Taken);
    }

    [Fact]
    public void Write_MoreThanAPictureCanHave_Throws() =>
        Assert.Throws<ArgumentException>(() => FingerprintWriter.Write(new FingerprintMessage(new Fingerprint(default, default, new LocalFeatures(100_000, 100_000, [], [])))));

    private static Fingerprint Plain() => new(default, default, new LocalFeatures(1, 1, [], []));

    private static FingerprintMessage Read(byte[] bytes) => Assert.IsType<FingerprintRead>(FingerprintReader.Read(bytes)).Message;

    private static void AssertSame(Fingerprint one, Fingerprint other)
    {
        Assert.Equal(one.Hash, other.Hash);
        Assert.Equal(one.Quality, other.Quality);
        Assert.Equal<PdqHash>(one.Orientations, other.Orientations);
        Assert.Equal((one.Features.Width, one.Features.Height), (other.Features.Width, other.Features.Height));
        Assert.Equal(one.Features.Keypoints, other.Features.Keypoints);
        Assert.Equal(one.Features.Descriptors, other.Features.Descriptors);
    }
}
