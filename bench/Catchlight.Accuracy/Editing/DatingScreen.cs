using Catchlight.Accuracy.Rendering;

namespace Catchlight.Accuracy.Editing;

/// <summary>A screenshot of a dating app that shows the picture as a card, on a phone of 1080 × 2220 pixels.</summary>
internal static class DatingScreen
{
    private const int Width = 1080, Height = 2220;

    /// <summary>As wide as the screen and two fifths of it to all of it high; what does not fit is cut off.</summary>
    public static Scene Make(EditInput input, Scene picture, bool dark) =>
        Make(picture, dark, input.Between(0.4, 1), input.OneOf("Anna, 24", "Mike, 31", "Sofia, 19", "Daniel, 27"));

    /// <summary>The same with all that is around the picture given.</summary>
    public static Scene Make(Scene picture, bool dark, double share, string name)
    {
        Colour paper = dark ? Colour.Grey(17) : Colour.Grey(252), ink = dark ? Colour.Grey(225) : Colour.Grey(50), accent = new(253, 41, 123);
        var height = Math.Min(Height, (int)(Height * share));
        var top = Math.Min(210, Height - height);
        var screen = Scene.Blank(Width, Height, paper).Put(picture.Cover(Width, height), 0, top);
        screen = screen.Text("12:41", 36, 50, 24, ink).Text("LTE  87 %", 34, 860, 24, ink).Disc(540, 130, 42, accent).Text("♥", 50, 515, 100, Colour.Grey(255)).Text("ember", 56, 600, 95, accent, bold: true);
        var bottom = top + height;
        var foot = Math.Min(bottom, Height - 430);
        screen = screen.Shape(new(0, foot - 260, Width, foot), default, (_, y) => Math.Clamp((y - foot + 260) / 260 * 0.6, 0, 0.6));
        screen = screen.Text(name, 84, 50, foot - 210, Colour.Grey(255), bold: true).Text("6 km away  ·  active today", 40, 54, foot - 90, Colour.Grey(245));
        var middle = Height - 290;
        for (var i = 0; i < 5; i++)
        {
            var x = 140 + 200 * i;
            Colour colour = i switch { 0 => new(248, 181, 0), 1 => new(253, 80, 104), 2 => new(26, 169, 255), 3 => new(0, 200, 140), _ => new(160, 80, 255) };
            screen = screen.Disc(x, middle, 72, paper).Ring(x, middle, 72, 6, colour).Text(i switch { 0 => "↺", 1 => "✕", 2 => "★", 3 => "♥", _ => "⚡" }, 60, x - 28, middle - 38, colour);
        }
        screen = screen.Rectangle(new(0, Height - 150, Width, Height), paper);
        for (var i = 0; i < 4; i++)
            screen = screen.Text(i switch { 0 => "Home", 1 => "Likes", 2 => "Chats", _ => "Me" }, 36, 110 + 250 * i, Height - 105, i == 0 ? accent : ink);
        return screen;
    }
}
