using Catchlight.Accuracy.Rendering;

namespace Catchlight.Accuracy.Editing;

/// <summary>Edits with more than one photograph in them.</summary>
internal static class Joined
{
    /// <summary>Two side by side, or four in a square, each cut to its place. All of them count.</summary>
    public static Scene Collage(EditInput input, int count)
    {
        List<Rendering.Photo> photos = [input.Photo];
        while (photos.Count < count)
            photos.Add(input.Another(photos));
        var shuffled = photos.OrderBy(_ => input.Random.Next()).ToList();
        int width = 480, height = count == 2 ? 640 : 480, gap = input.OneOf(0, 8);
        var scene = Scene.Blank(2 * width + gap, count / 2 * height + (count / 2 - 1) * gap, Colour.Grey(255));
        for (var i = 0; i < count; i++)
            scene = scene.Put(Scene.Of(shuffled[i]).Cover(width, height), i % 2 * (width + gap), i / 2 * (height + gap));
        return scene;
    }

    /// <summary>A head and shoulders cut out of the photograph and set before another one, most of its height. Both count.</summary>
    public static Scene Pasted(EditInput input)
    {
        var other = Scene.Of(input.Another());
        var background = other.Resize(800.0 / Math.Max(other.Width, other.Height));
        var person = input.Scene.Resize(background.Height * input.Between(0.75, 0.95) / input.Scene.Height);
        // What the silhouette covers is the middle of the picture.
        return background.Put(person, (int)Math.Round((background.Width - person.Width) * input.Between(0.2, 0.8)), background.Height - person.Height, HeadAndShoulders(person.Width, person.Height));
    }

    /// <summary>A part of a stranger over 40 to 60 % of the picture.</summary>
    public static Scene Covered(EditInput input)
    {
        var scene = input.Scene;
        var share = input.Between(0.4, 0.6);
        var across = input.Between(0.55, 0.9);
        int width = (int)Math.Round(scene.Width * across), height = (int)Math.Min(scene.Height, Math.Round(scene.Height * share / across / Squircle));
        width = (int)Math.Min(scene.Width, share * scene.Width * scene.Height / Squircle / height);
        var cover = Scene.Of(input.OneOf<Rendering.Photo>(input.Strangers)).Cover(width, height) with { Photos = [] };
        var mask = new float[width * height];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
            {
                double u = (x + 0.5) / width * 2 - 1, v = (y + 0.5) / height * 2 - 1;
                mask[y * width + x] = (float)Math.Clamp((1 - u * u * u * u - v * v * v * v) * 20, 0, 1);
            }
        return scene.Put(cover, input.Random.Next(scene.Width - width + 1), input.Random.Next(scene.Height - height + 1), mask);
    }

    // Share of its square that |x|⁴ + |y|⁴ ≤ 1 covers.
    private const double Squircle = 0.927;

    /// <summary>An ellipse for the head, and shoulders that widen to the lower edge: two fifths of the picture.</summary>
    private static float[] HeadAndShoulders(int width, int height)
    {
        var mask = new float[width * height];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
            {
                double u = (x + 0.5) / width, v = (y + 0.5) / height;
                var head = 1 - Math.Sqrt(Math.Pow((u - 0.5) / 0.23, 2) + Math.Pow((v - 0.38) / 0.32, 2));
                var reach = 0.12 + 0.3 * Math.Sqrt(Math.Clamp((v - 0.58) / 0.42, 0, 1));
                var shoulders = v < 0.58 ? -1 : (reach - Math.Abs(u - 0.5)) / 0.2;
                mask[y * width + x] = (float)Math.Clamp(Math.Max(head, shoulders) * 25, 0, 1);
            }
        return mask;
    }
}
