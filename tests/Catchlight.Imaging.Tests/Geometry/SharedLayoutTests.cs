using Catchlight.Imaging.Features;
using Catchlight.Imaging.Geometry;
using Catchlight.Imaging.Pixels;
using Catchlight.Imaging.Tests.Features;

namespace Catchlight.Imaging.Tests.Geometry;

public class SharedLayoutTests
{
    private const int Width = 360, Height = 640;
    private static readonly RgbImage Layout = new Scene(31, Width, Height).Draw();

    [Fact]
    public void Align_DifferentPicturesInOneLayout_IsNull() =>
        Assert.Null(Aligner.Align(Screen(seed: 32, top: 130), Screen(seed: 33, top: 130)));

    [Fact]
    public void Align_OnePictureInOneLayout_IsAMatch() =>
        Assert.NotNull(Aligner.Align(Screen(seed: 32, top: 130), Screen(seed: 32, top: 130)));

    [Fact]
    public void Align_OnePictureAtAnotherPlaceInOneLayout_IsFoundThere()
    {
        var alignment = Aligner.Align(Screen(seed: 32, top: 130), Screen(seed: 32, top: 190));
        Assert.NotNull(alignment);
        var at = alignment.QueryToFound.Apply(new PixelPoint(100, 200));
        Assert.Equal(100, at.X, 0.5);
        Assert.Equal(260, at.Y, 0.5);
    }

    [Fact]
    public void Align_OneSceneWithAnotherSmallPictureInIt_IsAMatch()
    {
        // A face swapped, a sticker: the middle differs, but the photograph is the same.
        var swapped = Insert(Layout, new Scene(34, 130, 160).Draw(), 115, 240);
        Assert.NotNull(Aligner.Align(FeatureExtractor.Extract(swapped), FeatureExtractor.Extract(Layout)));
    }

    private static LocalFeatures Screen(int seed, int top) => FeatureExtractor.Extract(Insert(Layout, new Scene(seed, Width, 340).Draw(), 0, top));

    private static RgbImage Insert(RgbImage on, RgbImage picture, int left, int top)
    {
        var pixels = on.Pixels.ToArray();
        for (var y = 0; y < picture.Height; y++)
            picture.Row(y).CopyTo(pixels.AsSpan(3 * ((top + y) * on.Width + left)));
        return new RgbImage(on.Width, on.Height, pixels);
    }
}
