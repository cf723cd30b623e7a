using Catchlight.Imaging.Features;
using Catchlight.Imaging.Pixels;
using Catchlight.Imaging.Tests.Features;

namespace Catchlight.Imaging.Tests;

public class RowFingerprinterTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(4, 300, 7)]
    [InlineData(240, 200, 16)]
    [InlineData(333, 517, 64)]
    [InlineData(1500, 1111, 100)]
    [InlineData(2000, 30, 30)]
    public void Finish_PictureInStrips_IsTheFingerprintOfThePictureAsAWhole(int width, int height, int strip)
    {
        var image = new Scene(21, width, height).Draw();
        var expected = Fingerprinter.Compute(image, FeatureOptions.Query);
        using var rows = new RowFingerprinter(width, height, FeatureOptions.Query);
        for (var y = 0; y < height; y += strip)
            rows.Add(WithAlpha(image, y, Math.Min(strip, height - y)));
        Assert.Equal(height, rows.Arrived);
        var fingerprint = rows.Finish();
        Assert.Equal((expected.Hash, expected.Quality), (fingerprint.Hash, fingerprint.Quality));
        Assert.Equal(expected.Orientations.ToArray(), fingerprint.Orientations.ToArray());
        Assert.Equal((width, height), (fingerprint.Features.Width, fingerprint.Features.Height));
        Assert.Equal(expected.Features.Keypoints.ToArray(), fingerprint.Features.Keypoints.ToArray());
        Assert.Equal(expected.Features.Descriptors.ToArray(), fingerprint.Features.Descriptors.ToArray());
    }

    [Fact]
    public void Finish_BeforeTheLastRow_Throws()
    {
        using var rows = new RowFingerprinter(4, 3);
        rows.Add(new byte[32]);
        Assert.Throws<InvalidOperationException>(rows.Finish);
    }

    [Theory, InlineData(15), InlineData(64)]
    public void Add_NoWholeRowsOrTooMany_Throws(int bytes)
    {
        using var rows = new RowFingerprinter(4, 3);
        Assert.Throws<ArgumentException>(() => rows.Add(new byte[bytes]));
    }

    [Fact]
    public void Add_AfterItWasDisposedOf_Throws()
    {
        var rows = new RowFingerprinter(4, 3);
        rows.Dispose();
        Assert.Throws<ObjectDisposedException>(() => rows.Add(new byte[16]));
    }

    private static byte[] WithAlpha(RgbImage image, int first, int count)
    {
        var bytes = new List<byte>();
        for (var y = first; y < first + count; y++)
            foreach (var pixel in image.Row(y).ToArray().Chunk(3))
                bytes.AddRange([.. pixel, 77]);
        return [.. bytes];
    }
}
