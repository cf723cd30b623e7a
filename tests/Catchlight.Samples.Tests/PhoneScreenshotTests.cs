using Catchlight.Imaging.Features;
using Catchlight.Imaging.Geometry;

namespace Catchlight.Samples.Tests;

public sealed class PhoneScreenshotTests
{
    [Fact]
    public void Align_WithEveryPictureOfTheCollection_ProvesTheManInAHatAlone()
    {
        var query = FeatureExtractor.Extract(Samples.ReadPicture(Samples.Screenshot));
        var proved = Samples.Read(Samples.Archive)
            .Select(picture => (picture.Seen, Alignment: Aligner.Align(query, FeatureExtractor.Extract(picture.Image))))
            .Where(picture => picture.Alignment is not null).ToList();

        var (seen, alignment) = Assert.Single(proved);
        Assert.EndsWith("/man-in-hat.webp", seen.PictureUrl, StringComparison.Ordinal);
        Assert.False(alignment!.Mirrored);
        Assert.True(alignment.Inliers >= 20, $"{alignment.Inliers} inliers");
        // Half of the photograph is somewhere in the screenshot; the rest of it would lie beside its bubble.
        var scale = Math.Sqrt(alignment.QueryToFound.Determinant);
        Assert.InRange(438 / 520.0 / scale, 0.98, 1.02);
        var corner = alignment.QueryToFound.Apply(new PixelPoint(24, 482));
        Assert.InRange(corner.X, 105 - 4, 105 + 4);
        Assert.InRange(corner.Y, 37 - 4, 37 + 4);
    }
}
