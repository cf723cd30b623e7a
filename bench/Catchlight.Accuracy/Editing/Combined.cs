using Catchlight.Accuracy.Rendering;

namespace Catchlight.Accuracy.Editing;

/// <summary>Three different edits of a picture, one after the other, drawn by lot.</summary>
internal static class Combined
{
    private static readonly Func<EditInput, Scene, Scene>[] Steps =
    [
        (i, s) => Shapes.Crop(i, s, i.Between(0.5, 0.8)),
        (_, s) => s.Mirror(),
        (i, s) => s.Repaint(i.OneOf<Func<Catchlight.Imaging.Pixels.RgbImage, Catchlight.Imaging.Pixels.RgbImage>>(Tones.Grey, Tones.Warm, Tones.Faded, Tones.Vivid)),
        Overlays.Text,
        Overlays.Emoji,
        (_, s) => Overlays.Watermark(s),
        Shapes.Border,
        (i, s) => Shapes.Rotate(i, s, i.Between(-12, 12)),
        (i, s) => s.Resize(i.Between(0.4, 0.8)),
        (_, s) => s.Repaint(image => VipsPaint.Blur(image, Math.Max(image.Width, image.Height) / 300.0)),
        (i, s) => s.Repaint(image => Tones.Noise(image, 10, i.Random)),
        Shapes.Aspect,
        (_, s) => s with { Image = VipsPaint.Decode(VipsPaint.Jpeg(s.Image, 25)) },
    ];

    public static Scene Make(EditInput input) =>
        Steps.OrderBy(_ => input.Random.Next()).Take(3).Aggregate(input.Scene, (scene, step) => step(input, scene));
}
