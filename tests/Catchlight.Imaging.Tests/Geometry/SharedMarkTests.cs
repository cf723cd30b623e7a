using Catchlight.Imaging.Features;
using Catchlight.Imaging.Geometry;
using Catchlight.Imaging.Pixels;
using Catchlight.Imaging.Tests.Features;
using NetVips;

namespace Catchlight.Imaging.Tests.Geometry;

public class SharedMarkTests
{
    private const int Width = 360, Height = 640;
    private static readonly RgbImage Layout = App();
    private static readonly RgbImage Background = new Scene(31, Width, Height).Draw();

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
        var swapped = Insert(Background, new Scene(34, 130, 160).Draw(), 115, 240);
        Assert.NotNull(Aligner.Align(FeatureExtractor.Extract(swapped), FeatureExtractor.Extract(Background)));
    }

    [Fact]
    public void Align_OneSceneHalfCoveredByDifferentPictures_IsAMatch()
    {
        LocalFeatures Covered(int seed) => FeatureExtractor.Extract(Insert(Background, new Scene(seed, Width, 340).Draw(), 0, 130));
        Assert.NotNull(Aligner.Align(Covered(seed: 32), Covered(seed: 33)));
    }

    private static LocalFeatures Screen(int seed, int top) => FeatureExtractor.Extract(Insert(Layout, new Scene(seed, Width, 340).Draw(), 0, top));

    /// <summary>An app's screen: words above and below the place of a picture.</summary>
    private static RgbImage App()
    {
        var screen = (Image.Black(Width, Height, bands: 3) + 250).Cast(Enums.BandFormat.Uchar);
        string[] lines = ["12:41      LTE  87%", "anna_k.1992 · Follow", "online 2 minutes ago", "2,431 likes", "view all 48 comments", "Home  Search  Post  Profile"];
        for (var i = 0; i < lines.Length; i++)
        {
            using var words = Image.Text(lines[i], font: "sans 18", dpi: 72);
            using var mask = words.Embed(16, i < 3 ? 10 + 38 * i : 420 + 38 * i, Width, Height);
            screen = mask.Ifthenelse((Image.Black(Width, Height, bands: 3) + 20).Cast(Enums.BandFormat.Uchar), screen, blend: true).Cast(Enums.BandFormat.Uchar);
        }
        return new RgbImage(Width, Height, screen.WriteToMemory<byte>());
    }

    private static RgbImage Insert(RgbImage on, RgbImage picture, int left, int top)
    {
        var pixels = on.Pixels.ToArray();
        for (var y = 0; y < picture.Height; y++)
            picture.Row(y).CopyTo(pixels.AsSpan(3 * ((top + y) * on.Width + left)));
        return new RgbImage(on.Width, on.Height, pixels);
    }
}
