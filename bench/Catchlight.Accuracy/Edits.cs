using Catchlight.Imaging.Pixels;
using Catchlight.Ingest.Decoding;
using NetVips;

namespace Catchlight.Accuracy;

/// <summary>What people do to a picture before they use it. Each edit takes the picture, another one, and a number to vary by.</summary>
internal static class Edits
{
    private static readonly PictureDecoder Decoder = new();

    public static IReadOnlyList<(string Name, Func<Image, Image, int, Image> Apply, int Quality)> All { get; } =
    [
        ("jpeg30", (p, _, _) => p, 30),
        ("jpeg8", (p, _, _) => p, 8),
        ("grey", (p, _, _) => p.Colourspace(Enums.Interpretation.Bw).Colourspace(Enums.Interpretation.Srgb), 85),
        ("recolour", (p, _, n) => Recolour(p, n), 85),
        ("half size", (p, _, _) => p.Resize(0.5), 85),
        ("quarter size", (p, _, _) => p.Resize(0.25), 85),
        ("100 px", (p, _, _) => p.ThumbnailImage(100), 85),
        ("mirror", (p, _, _) => p.FlipHor(), 85),
        ("crop 80 %", (p, _, n) => Crop(p, 0.8, n), 85),
        ("crop 50 %", (p, _, n) => Crop(p, 0.5, n), 85),
        ("crop 20 %", (p, _, n) => Crop(p, 0.2, n), 85),
        ("turn 7°", (p, _, _) => p.Rotate(7), 85),
        ("turn 90°", (p, _, _) => p.Rot90(), 85),
        ("stretch 1.25", (p, _, _) => p.Resize(1, vscale: 1.25), 85),
        ("border", (p, _, _) => p.Embed(p.Width / 12, p.Height / 12, p.Width * 7 / 6, p.Height * 7 / 6, background: [255, 255, 255]), 85),
        ("caption", (p, _, _) => Caption(p), 85),
        ("blur", (p, _, _) => p.Gaussblur(p.Width / 300.0), 85),
        ("screenshot", (p, _, n) => Screenshot(p, n), 75),
        ("collage", (p, o, n) => Collage(p, o, n), 75),
        ("pasted", (p, o, _) => Paste(p, o), 75),
        ("all four", (p, _, n) => Recolour(Crop(p, 0.5, n).FlipHor(), n), 30),
        ("shot of crop", (p, _, n) => Screenshot(Crop(p, 0.5, n), n), 50),
    ];

    /// <summary>Frames that different pictures share.</summary>
    public static IReadOnlyList<(string Name, Func<Image, Image> Wrap)> Layouts { get; } =
    [
        ("screenshot", p => Screenshot(p, 2)),
        ("chat", p => Chat(p, 2)),
        ("caption", p => Caption(p.ThumbnailImage(600, height: 600, size: Enums.Size.Force))),
    ];

    public static Image Load(RgbImage image)
    {
        using var bands = Image.NewFromMemoryCopy(image.Pixels, image.Width, image.Height, 3, Enums.BandFormat.Uchar);
        return bands.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    /// <summary>Through a JPEG file and back.</summary>
    public static RgbImage Save(Image image, int quality)
    {
        using var bytes = image.Cast(Enums.BandFormat.Uchar);
        return Decoder.Decode(bytes.JpegsaveBuffer(q: quality)) is Decoded decoded ? decoded.Image : throw new InvalidOperationException("An edit could not be read back.");
    }

    private static Image Screenshot(Image picture, int variation)
    {
        const int Width = 720, Height = 1480;
        var dark = variation % 2 == 1;
        double paper = dark ? 18 : 250, ink = dark ? 235 : 20;
        var fitted = picture.ThumbnailImage(Width, height: 900, size: Enums.Size.Both);
        var screen = (Image.Black(Width, Height, bands: 3) + paper).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        screen = screen.Insert(fitted, (Width - fitted.Width) / 2, 190);
        screen = Write(screen, "12:41        LTE  87%", 26, 24, 18, ink);
        screen = Write(screen, "anna_k.1992   ·  Follow", 34, 90, 100, ink);
        screen = Write(screen, "2,431 likes   view all 48 comments", 30, 30, 1150, ink);
        return Write(screen, "Home   Search   Post   Reels   Profile", 30, 40, 1410, ink);
    }

    /// <summary>A picture sent in a chat, with messages above and below.</summary>
    private static Image Chat(Image picture, int variation)
    {
        const int Width = 720, Height = 1480;
        var fitted = picture.ThumbnailImage(480, height: 560, size: Enums.Size.Both);
        var screen = (Image.Black(Width, Height, bands: 3) + new double[] { 236, 229, 221 }).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        screen = screen.Insert(fitted, variation % 2 == 0 ? 30 : Width - 30 - fitted.Width, 500);
        string[] lines = ["hey, how was your day?", "I missed you so much", "this is me at the beach last week", "when can we meet?", "my flight was cancelled again", "I need to ask you something"];
        for (var i = 0; i < lines.Length; i++)
            screen = Write(screen, lines[i], 28, i % 2 == 0 ? 40 : 220, i < 4 ? 130 + 80 * i : 1120 + 80 * (i - 4), 30);
        screen = Write(screen, "12:41        LTE  87%", 26, 24, 18, 20);
        return Write(screen, "Anna        online", 36, 120, 70, 20);
    }

    private static Image Write(Image on, string text, int size, int x, int y, double ink)
    {
        using var mask = Image.Text(text, font: $"sans {size}", dpi: 72);
        var place = mask.Embed(x, y, on.Width, on.Height);
        return place.Ifthenelse((Image.Black(on.Width, on.Height, bands: 3) + ink).Cast(Enums.BandFormat.Uchar), on, blend: true).Copy(interpretation: Enums.Interpretation.Srgb);
    }

    private static Image Recolour(Image picture, int variation)
    {
        switch (variation % 3)
        {
            case 0:
                return (picture * new[] { 1.15, 1.0, 0.75 } + new double[] { 10, 0, 0 }).Cast(Enums.BandFormat.Uchar);
            case 1:
                using (var matrix = Image.NewFromArray(new[,] { { 0.35, 0.6, 0.1 }, { 0.3, 0.6, 0.1 }, { 0.35, 0.3, 0.5 } }))
                    return (picture.Recomb(matrix) * 1.2 - 20).Cast(Enums.BandFormat.Uchar).Gamma(0.8).Cast(Enums.BandFormat.Uchar);
            default:
                return (picture.Colourspace(Enums.Interpretation.Lch) * new[] { 1, 1.4, 1 } + new double[] { 0, 0, 50 })
                    .Copy(interpretation: Enums.Interpretation.Lch).Colourspace(Enums.Interpretation.Srgb);
        }
    }

    private static Image Crop(Image picture, double area, int variation)
    {
        int width = (int)(picture.Width * Math.Sqrt(area)), height = (int)(picture.Height * Math.Sqrt(area));
        return picture.ExtractArea((picture.Width - width) * (variation * 37 % 101) / 100, (picture.Height - height) * (variation * 53 % 101) / 100, width, height);
    }

    private static Image Caption(Image picture)
    {
        var band = picture.Height / 6;
        var black = (Image.Black(picture.Width, band, bands: 3) + 10).Cast(Enums.BandFormat.Uchar);
        return Write(picture.Insert(black, 0, picture.Height - 2 * band), "when you see it", Math.Max(8, band / 2), picture.Width / 10, picture.Height - 2 * band + band / 4, 250);
    }

    private static Image Collage(Image picture, Image other, int variation)
    {
        using var mine = picture.ThumbnailImage(400, height: 400, crop: Enums.Interesting.Centre);
        using var theirs = other.ThumbnailImage(400, height: 400, crop: Enums.Interesting.Centre);
        return Image.Arrayjoin(variation % 2 == 0 ? [mine, theirs, theirs.FlipHor(), theirs.Rot180()] : [theirs, theirs.Rot180(), mine, theirs.FlipHor()], across: 2);
    }

    /// <summary>An ellipse from the middle, as wide and high as six tenths of the picture, on another background.</summary>
    private static Image Paste(Image picture, Image other)
    {
        using var background = other.ThumbnailImage(800, height: 600, size: Enums.Size.Force);
        using var person = picture.ThumbnailImage(520, height: 520, size: Enums.Size.Both);
        using var grid = Image.Xyz(person.Width, person.Height);
        using var x = (grid[0] - person.Width / 2.0) / (person.Width * 0.3);
        using var y = (grid[1] - person.Height / 2.0) / (person.Height * 0.3);
        using var mask = ((x * x + y * y) < 1).Embed(140, 70, 800, 600);
        return mask.Ifthenelse(person.Embed(140, 70, 800, 600), background);
    }
}
