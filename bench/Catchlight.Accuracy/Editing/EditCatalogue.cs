using Catchlight.Accuracy.Rendering;

namespace Catchlight.Accuracy.Editing;

/// <summary>All edits, in the order of the tables.</summary>
internal static class EditCatalogue
{
    private static readonly int[] KeptPercent = [95, 90, 80, 70, 60, 50, 40, 30, 20, 10];
    private static readonly int[] Degrees = [4, 8, 15, 30];

    public static IReadOnlyList<Edit> All { get; } =
    [
        new("resize 50 %", i => i.Scene.Resize(0.5)),
        new("resize 25 %", i => i.Scene.Resize(0.25)),
        new("JPEG 20", i => i.Scene, 20),
        new("JPEG 8", i => i.Scene, 8),
        .. KeptPercent.Select(percent => new Edit($"crop to {percent} %", i => Shapes.Crop(i, i.Scene, percent / 100.0))),
        new("circle avatar", Shapes.Circle),
        new("mirror", i => i.Scene.Mirror()),
        new("grey", i => i.Scene.Repaint(Tones.Grey)),
        new("filter warm", i => i.Scene.Repaint(Tones.Warm)),
        new("filter faded", i => i.Scene.Repaint(Tones.Faded)),
        new("filter vivid", i => i.Scene.Repaint(Tones.Vivid)),
        new("blur", i => i.Scene.Repaint(image => VipsPaint.Blur(image, Math.Max(image.Width, image.Height) / 250.0))),
        new("noise", i => i.Scene.Repaint(image => Tones.Noise(image, i.Between(12, 25), i.Random))),
        new("sharpen", i => i.Scene.Repaint(VipsPaint.Sharpen)),
        .. Degrees.Select(degrees => new Edit($"rotate {degrees}°", i => Shapes.Rotate(i, i.Scene, degrees * i.OneOf(-1, 1)))),
        new("rotate 90°", i => Shapes.Quarter(i.Scene)),
        new("border", i => Shapes.Border(i, i.Scene)),
        new("text", i => Overlays.Text(i, i.Scene)),
        new("emoji", i => Overlays.Emoji(i, i.Scene)),
        new("watermark", i => Overlays.Watermark(i.Scene)),
        new("aspect 20 %", i => Shapes.Aspect(i, i.Scene)),
        new("screenshot chat light", i => ChatScreen.Make(i, i.Scene, dark: false), 75),
        new("screenshot chat dark", i => ChatScreen.Make(i, i.Scene, dark: true), 75),
        new("screenshot dating light", i => DatingScreen.Make(i, i.Scene, dark: false), 75),
        new("screenshot dating dark", i => DatingScreen.Make(i, i.Scene, dark: true), 75),
        new("collage of 2", i => Joined.Collage(i, 2), 80),
        new("collage of 4", i => Joined.Collage(i, 4), 80),
        new("photo of a screen", PhotoOfScreen.Make, 75),
        new("pasted person", Joined.Pasted, 80),
        new("covered background", Joined.Covered, 80),
        new("half, mirror, filter, JPEG 30", i => Shapes.Crop(i, i.Scene, 0.5).Mirror().Repaint(Tones.Warm), 30),
        new("three combined", Combined.Make, 75),
    ];
}
