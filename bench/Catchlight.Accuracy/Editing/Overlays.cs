using Catchlight.Accuracy.Rendering;

namespace Catchlight.Accuracy.Editing;

/// <summary>Things drawn over a picture.</summary>
internal static class Overlays
{
    private static readonly string[] Captions = ["when you see it", "good morning!! ☀", "miss you all", "best day ever", "#nofilter #love", "call me maybe"];

    /// <summary>One or two lines, with or without a bar behind them.</summary>
    public static Scene Text(EditInput input, Scene scene)
    {
        var size = scene.Height / input.OneOf(8, 10, 14);
        var top = scene.Height * input.Between(0.05, 0.8);
        if (input.OneOf(true, false))
            scene = scene.Rectangle(new(0, top - size * 0.3, scene.Width, top + size * 1.5), Colour.Grey(10));
        scene = scene.Text(input.OneOf(Captions), size, scene.Width * input.Between(0.02, 0.2), top, input.OneOf(Colour.Grey(250), new Colour(255, 230, 60)), bold: true);
        return input.OneOf(true, false) ? scene : scene.Text(input.OneOf(Captions), size / 2, scene.Width * 0.1, scene.Height * 0.02, Colour.Grey(250));
    }

    /// <summary>Two to four round faces, each an eighth to a fifth of the picture wide.</summary>
    public static Scene Emoji(EditInput input, Scene scene)
    {
        for (var left = 2 + input.Random.Next(3); left > 0; left--)
        {
            var r = Math.Min(scene.Width, scene.Height) * input.Between(0.06, 0.1);
            double x = scene.Width * input.Between(0.1, 0.9), y = scene.Height * input.Between(0.1, 0.9);
            scene = scene.Disc(x, y, r, new Colour(255, 204, 51)).Disc(x - r * 0.35, y - r * 0.2, r * 0.13, Colour.Grey(60)).Disc(x + r * 0.35, y - r * 0.2, r * 0.13, Colour.Grey(60))
                .Disc(x, y + r * 0.35, r * 0.35, new Colour(150, 60, 30)).Disc(x, y + r * 0.15, r * 0.38, new Colour(255, 204, 51));
        }
        return scene;
    }

    /// <summary>One agency's name across the whole picture, half transparent: the same on every picture.</summary>
    public static Scene Watermark(Scene scene)
    {
        var size = Math.Max(scene.Width, scene.Height) / 14;
        for (var row = 0; row < 5; row++)
            for (var column = 0; column < 2; column++)
                scene = scene.Text("© picstock.example", size, scene.Width * (column * 0.55 - 0.1), scene.Height * (0.1 + row * 0.28), Colour.Grey(255), share: 0.45, turn: -0.4, bold: true);
        return scene;
    }

    /// <summary>A logo in a corner: the same on every picture.</summary>
    public static Scene Logo(Scene scene)
    {
        var r = Math.Min(scene.Width, scene.Height) * 0.09;
        double x = scene.Width - 1.4 * r, y = scene.Height - 1.4 * r;
        scene = scene.Disc(x, y, r, new Colour(200, 30, 60)).Ring(x, y, r * 0.8, r * 0.12, Colour.Grey(255));
        return scene.Text("pix24", (int)(r * 0.62), x - r * 0.75, y - r * 0.3, Colour.Grey(255), bold: true).Text("NEWS", (int)(r * 0.3), x - r * 0.35, y + r * 0.35, Colour.Grey(255), bold: true);
    }

    /// <summary>A white line above and one below, over the picture itself: the same on every picture.</summary>
    public static Scene TwoCaptions(Scene scene)
    {
        var size = scene.Height / 9;
        return scene.Text("when you see it", size, scene.Width * 0.08, scene.Height * 0.03, Colour.Grey(250), bold: true)
            .Text("you cannot unsee it", size, scene.Width * 0.05, scene.Height * 0.84, Colour.Grey(250), bold: true);
    }

    /// <summary>A black bar with one caption: the same on every picture.</summary>
    public static Scene Caption(Scene scene)
    {
        var size = scene.Height / 10;
        return scene.Rectangle(new(0, scene.Height * 0.66, scene.Width, scene.Height * 0.66 + size * 1.6), Colour.Grey(10)).Text("when you see it", size, scene.Width * 0.1, scene.Height * 0.68, Colour.Grey(250));
    }
}
