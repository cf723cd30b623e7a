using Catchlight.Core.Catalogs;
using Catchlight.Core.Checking;
using Catchlight.Core.Overlays;
using Catchlight.Core.Tests.Findings;
using Catchlight.Imaging.Pixels;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Core.Tests.Overlays;

public sealed class OverlayDrawingTests
{
    [Fact]
    public void Draw_WithoutThumbnail_ShowsBothOutlinesSideBySide()
    {
        var drawing = OverlayDrawing.Draw(MadePhotos.Make(1, 400, 300), TestEvidence.Of(null).Picture, TestEvidence.Found(TestEvidence.Place(CollectionKind.Web)), null);
        Assert.Equal((640 + 16 + 640, 480), (drawing.Width, drawing.Height));
        // The outline of the whole picture runs along its rim: light in the middle of the line.
        Assert.Equal((255, 210, 74), Pixel(drawing, 0, 240));
        Assert.Equal((255, 210, 74), Pixel(drawing, 656, 240));
        Assert.Equal((214, 214, 214), Pixel(drawing, 656 + 320, 240));
        Assert.Equal((255, 255, 255), Pixel(drawing, 648, 240));
    }

    [Fact]
    public void Draw_WithThumbnail_ShowsIt()
    {
        var blue = new RgbImage(40, 30, [.. Enumerable.Repeat(new byte[] { 0, 0, 255 }, 40 * 30).SelectMany(pixel => pixel)]);
        var drawing = OverlayDrawing.Draw(MadePhotos.Make(1, 400, 300), TestEvidence.Of(null).Picture, TestEvidence.Found(TestEvidence.Place(CollectionKind.Web)), PictureEncoder.EncodeWebP(blue));
        var (red, _, b) = Pixel(drawing, 656 + 320, 240);
        Assert.True(red < 30 && b > 220, $"{red} {b}");
    }

    [Fact]
    public void Draw_OnlyTheSurroundIsTheSame_OutlinesTheMiddleToo()
    {
        var (picture, found) = (TestEvidence.Of(null).Picture, TestEvidence.Found(TestEvidence.Place(CollectionKind.Web)));
        var plain = OverlayDrawing.Draw(MadePhotos.Make(1, 400, 300), picture, found, null);
        var drawing = OverlayDrawing.Draw(MadePhotos.Make(1, 400, 300), picture, found with { Part = MatchedPart.Surround }, null);
        Assert.Equal((255, 210, 74), Pixel(drawing, 160, 300));
        Assert.Equal((255, 210, 74), Pixel(drawing, 656 + 480, 300));
        Assert.Equal((214, 214, 214), Pixel(plain, 656 + 480, 300));
    }

    private static (int, int, int) Pixel(RgbImage image, int x, int y)
    {
        var pixel = image.Row(y).Slice(3 * x, 3);
        return (pixel[0], pixel[1], pixel[2]);
    }
}
