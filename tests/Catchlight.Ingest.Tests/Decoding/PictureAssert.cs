using Catchlight.Imaging.Pixels;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Ingest.Tests.Decoding;

internal static class PictureAssert
{
    public static Decoded IsDecoded(DecodeOutcome outcome) =>
        Assert.IsType<Decoded>(outcome, exactMatch: true);

    public static Refused IsRefused(RefusalReason reason, DecodeOutcome outcome)
    {
        var refused = Assert.IsType<Refused>(outcome);
        Assert.Equal(reason, refused.Reason);
        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
        return refused;
    }

    public static (int R, int G, int B) At(RgbImage image, int x, int y)
    {
        var pixel = image.Row(y).Slice(3 * x, 3);
        return (pixel[0], pixel[1], pixel[2]);
    }

    public static void Near((int R, int G, int B) expected, (int R, int G, int B) actual, int tolerance) =>
        Assert.True(
            Math.Abs(expected.R - actual.R) <= tolerance && Math.Abs(expected.G - actual.G) <= tolerance && Math.Abs(expected.B - actual.B) <= tolerance,
            $"expected {expected} ± {tolerance}, got {actual}");

    /// <summary>The scene of <see cref="TestPictures"/>, looked at in five places.</summary>
    public static void ShowsScene(RgbImage image, int tolerance, int width = TestPictures.Width, int height = TestPictures.Height)
    {
        Assert.Equal((width, height), (image.Width, image.Height));
        Near((250, 250, 250), At(image, width / 10, height / 10), tolerance);
        foreach (var (x, y) in new[] { (width / 2, height / 2), (width - 3, 3), (3, height - 3), (width - 3, height - 3) })
            Near((200 * x / width, 200 * y / height, 90), At(image, x, y), tolerance);
    }

    /// <summary>Mean absolute difference of the bytes, 0 to 255.</summary>
    public static double Difference(RgbImage a, RgbImage b)
    {
        Assert.Equal((a.Width, a.Height), (b.Width, b.Height));
        var sum = 0L;
        for (var i = 0; i < a.Pixels.Length; i++)
            sum += Math.Abs(a.Pixels[i] - b.Pixels[i]);
        return sum / (double)a.Pixels.Length;
    }
}
