using Catchlight.Imaging.Pixels;
using Catchlight.Ingest.Decoding;

namespace Catchlight.IndexScale;

/// <summary>What is done to a picture before it is searched for; each is then saved as JPEG 50.</summary>
internal static class Edits
{
    public static IReadOnlyList<(string Name, Func<RgbImage, RgbImage, int, RgbImage> Edit)> All { get; } =
    [
        ("crop to 50 % of the area", (image, _, seed) => Crop(image, 0.5, seed)),
        ("crop to 20 %", (image, _, seed) => Crop(image, 0.2, seed)),
        ("crop to 10 %", (image, _, seed) => Crop(image, 0.1, seed)),
        ("mirrored, crop to 50 %", (image, _, seed) => Crop(Mirror(image), 0.5, seed)),
        ("turned by 17°, half as large", (image, _, _) => Turn(image)),
        ("at half size in a corner of another", (image, other, _) => Paste(image, other)),
    ];

    public static RgbImage Jpeg(RgbImage image, PictureDecoder decoder)
    {
        using var raw = Vips(image);
        return ((Decoded)decoder.Decode(raw.JpegsaveBuffer(q: 50))).Image;
    }

    private static NetVips.Image Vips(RgbImage image) => NetVips.Image.NewFromMemory(image.Pixels.ToArray(), image.Width, image.Height, 3, NetVips.Enums.BandFormat.Uchar);

    private static RgbImage Picture(NetVips.Image image) => new(image.Width, image.Height, image.WriteToMemory<byte>());

    private static RgbImage Mirror(RgbImage image)
    {
        using var raw = Vips(image);
        using var mirrored = raw.FlipHor();
        return Picture(mirrored);
    }

    private static RgbImage Turn(RgbImage image)
    {
        using var raw = Vips(image);
        using var turned = raw.Similarity(angle: 17, scale: 0.5);
        return Picture(turned);
    }

    private static RgbImage Crop(RgbImage image, double area, int seed)
    {
        var random = new Random(seed);
        int width = Side(image.Width), height = Side(image.Height);
        int left = random.Next(image.Width - width + 1), top = random.Next(image.Height - height + 1);
        var pixels = new byte[3 * width * height];
        for (var y = 0; y < height; y++)
            image.Row(top + y).Slice(3 * left, 3 * width).CopyTo(pixels.AsSpan(3 * width * y));
        return new RgbImage(width, height, pixels);

        int Side(int full) => Math.Min(full, Math.Max(16, (int)(full * Math.Sqrt(area))));
    }

    private static RgbImage Paste(RgbImage image, RgbImage onto)
    {
        var pixels = onto.Pixels.ToArray();
        int width = onto.Width / 2, height = onto.Height / 2;
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                image.Row(y * image.Height / height).Slice(3 * (x * image.Width / width), 3).CopyTo(pixels.AsSpan(3 * (y * onto.Width + x)));
        return new RgbImage(onto.Width, onto.Height, pixels);
    }
}
