using System.Security;
using Catchlight.Accuracy.Rendering;
using NetVips;

namespace Catchlight.Accuracy.Lettering;

/// <summary>Draws pages of apps that do not exist: bars, rows, bubbles, icons and words, on phones and desktops, by lot.</summary>
internal sealed class PageMaker(Random random)
{
    private static readonly string[] Words =
        ("the you me and we are not have that for with this what when home menu search settings photo send message today hello yes no ok love call video chat profile edit like share follow reply "
        + "12:30 9:41 87% 4G 5G new more next back done save cancel delete online typing seen 3 min 2 h 1,204 Ana Tom Lea Kim Max @user #tag news shop cart price €9 $20 map near km years old about friends groups").Split(' ');

    private static readonly string[] Fonts = ["sans", "sans bold", "serif", "serif italic", "monospace", "sans condensed", "sans oblique"];
    private static readonly string[] Icons = ["★", "♥", "✕", "✓", "☰", "⌂", "⚙", "✉", "☎", "➤", "↺", "⚡", "♪", "+", "…", "‹", "›", "▲", "●"];

    public Scene Make()
    {
        var desktop = random.Next(4) == 0;
        int width = desktop ? random.Next(1000, 1600) : random.Next(700, 1100), height = desktop ? random.Next(700, 1000) : random.Next(1300, 2300);
        var dark = random.Next(2) == 0;
        var unit = width / 1080.0 * (desktop ? 0.6 : 1);
        var page = Scene.Blank(width, height, random.Next(4) == 0 ? AnyColour() : Paper(dark));
        for (var y = (int)(10 * unit); y < height - 60;)
        {
            var size = Math.Max(9, (int)(unit * (random.Next(5) == 0 ? random.Next(56, 110) : random.Next(22, 54))));
            var row = (int)(size * (1.3 + random.NextDouble() * 2));
            page = Letters(Ground(page, y, row, unit, dark), y, row, size, dark);
            y += row + (int)((random.Next(4) == 0 ? random.Next(40, 200) : random.Next(30)) * unit);
        }
        return page;
    }

    /// <summary>A bar, a bubble, a line, round pictures, or nothing.</summary>
    private Scene Ground(Scene page, int y, int row, double unit, bool dark)
    {
        page = random.Next(6) switch
        {
            0 => page.Rectangle(new(0, y, page.Width, y + row), AnyColour()),
            1 => page.Rectangle(new(20 * unit, y, page.Width * (0.3 + 0.65 * random.NextDouble()), y + row), random.Next(2) == 0 ? Paper(dark) : AnyColour(), row / (2.0 + random.Next(4))),
            2 => page.Rectangle(new(0, y, page.Width, y + 2), Colour.Grey(128)),
            _ => page,
        };
        if (random.Next(3) > 0)
            return page;
        page = page.Disc(60 * unit, y + row / 2.0, row * 0.4, AnyColour());
        return random.Next(2) == 0 ? page.Ring(page.Width - 80 * unit, y + row / 2.0, row * 0.35, 3, Ink(dark)) : page;
    }

    private Scene Letters(Scene page, int y, int row, int size, bool dark)
    {
        var columns = random.Next(4) == 0 ? random.Next(2, 6) : 1;
        var font = Fonts[random.Next(Fonts.Length)];
        for (var column = 0; column < columns; column++)
        {
            var words = Enumerable.Range(0, columns > 1 ? 1 : random.Next(1, 8)).Select(_ => random.Next(9) == 0 ? Icons[random.Next(Icons.Length)] : Words[random.Next(Words.Length)]);
            var text = string.Join(' ', words);
            using var mask = Image.Text(SecurityElement.Escape(random.Next(6) == 0 ? text.ToUpperInvariant() : text), font: $"{font} {size}", dpi: 72);
            var letters = new Scene(Raster.Filled(mask.Width, mask.Height, Ink(dark)), []);
            page = page.Put(letters, Homography.Shift((column + 0.1) * page.Width / columns + random.Next(40), y + (row - size) / 2.0), Array.ConvertAll(mask.WriteToMemory<byte>(), b => b / 255f));
        }
        return page;
    }

    private Colour AnyColour() => new((byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256));

    private Colour Paper(bool dark) => Colour.Grey((byte)(dark ? random.Next(8, 50) : random.Next(225, 256)));

    private Colour Ink(bool dark) => random.Next(4) == 0 ? AnyColour() : Colour.Grey((byte)(dark ? random.Next(170, 256) : random.Next(100)));
}
