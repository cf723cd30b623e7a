using Catchlight.Accuracy.Rendering;

namespace Catchlight.Accuracy.Editing;

/// <summary>Edits that change what part of the picture is seen, and how it lies.</summary>
internal static class Shapes
{
    /// <summary>Keeps a part of the area, anywhere, in the same shape.</summary>
    public static Scene Crop(EditInput input, Scene scene, double area)
    {
        int width = Math.Max(8, (int)Math.Round(scene.Width * Math.Sqrt(area))), height = Math.Max(8, (int)Math.Round(scene.Height * Math.Sqrt(area)));
        return scene.Crop(input.Random.Next(scene.Width - width + 1), input.Random.Next(scene.Height - height + 1), width, height);
    }

    /// <summary>A circle from about the middle, on the page's colour, 160 to 400 pixels wide.</summary>
    public static Scene Circle(EditInput input)
    {
        var side = Math.Min(input.Scene.Width, input.Scene.Height);
        var square = input.Scene.Crop(input.Random.Next(input.Scene.Width - side + 1), input.Random.Next(input.Scene.Height - side + 1), side, side);
        var size = (int)Math.Round(input.Between(160, 400));
        var small = square.Resize(size, size);
        var mask = new float[size * size];
        for (var y = 0; y < size; y++)
            for (var x = 0; x < size; x++)
                mask[y * size + x] = (float)Math.Clamp(size / 2.0 - Math.Sqrt(Math.Pow(x + 0.5 - size / 2.0, 2) + Math.Pow(y + 0.5 - size / 2.0, 2)), 0, 1);
        var rim = size / 10;
        return Scene.Blank(size + 2 * rim, size + 2 * rim, Colour.Grey(input.OneOf<byte>(255, 18))).Put(small, rim, rim, mask);
    }

    /// <summary>Turned, on a frame that holds all of it.</summary>
    public static Scene Rotate(EditInput input, Scene scene, double degrees)
    {
        var angle = degrees * Math.PI / 180;
        double cos = Math.Abs(Math.Cos(angle)), sin = Math.Abs(Math.Sin(angle));
        int width = (int)Math.Ceiling(scene.Width * cos + scene.Height * sin), height = (int)Math.Ceiling(scene.Width * sin + scene.Height * cos);
        var map = Homography.Shift(-scene.Width / 2.0, -scene.Height / 2.0).Then(Homography.Turn(angle)).Then(Homography.Shift(width / 2.0, height / 2.0));
        return scene.Warp(map, width, height, Colour.Grey(input.OneOf<byte>(0, 128, 255)));
    }

    public static Scene Quarter(Scene scene) =>
        scene.Warp(Homography.Turn(Math.PI / 2).Then(Homography.Shift(scene.Height, 0)), scene.Height, scene.Width, default);

    public static Scene Border(EditInput input, Scene scene)
    {
        var rim = (int)Math.Round(Math.Max(scene.Width, scene.Height) * input.Between(0.05, 0.12));
        return Scene.Blank(scene.Width + 2 * rim, scene.Height + 2 * rim, input.OneOf(Colour.Grey(255), Colour.Grey(0), new Colour(214, 120, 160))).Put(scene, rim, rim);
    }

    /// <summary>A fifth wider or narrower.</summary>
    public static Scene Aspect(EditInput input, Scene scene) => scene.Resize((int)Math.Round(scene.Width * input.OneOf(0.8, 1.2)), scene.Height);
}
