using Catchlight.Imaging.Pixels;
using NetVips;

namespace Catchlight.Core.Tests.CaseBook;

/// <summary>How a picture of a case is made: from seeds, in the order of these lines. The same seed is the same photograph.</summary>
/// <param name="Photo">The seed of the whole picture, or of what is behind the person; null for a picture of one grey.</param>
/// <param name="Person">The seed of another photograph, put over the middle in the outline of a person.</param>
/// <param name="Tint">Colours are pushed so far, 0 not at all.</param>
/// <param name="Crop">Left, top, width, height in pixels.</param>
/// <param name="Mirror">Left and right are exchanged.</param>
/// <param name="Screens">So many times a phone's screen is put around it.</param>
/// <param name="Scale">Enlarged by this.</param>
/// <param name="Blur">Blurred by so many pixels.</param>
/// <param name="Taken">What the file says of the day.</param>
/// <param name="Position">What the file says of the place: latitude, longitude.</param>
/// <param name="SourceType">What the file says made it: an IPTC digital source type.</param>
/// <param name="Credentials">Whether the file holds Content Credentials.</param>
public sealed record PictureRecipe(
    int? Photo = null, int? Person = null, double Tint = 0, IReadOnlyList<int>? Crop = null, bool Mirror = false, int Screens = 0, double Scale = 1, double Blur = 0,
    DateOnly? Taken = null, IReadOnlyList<double>? Position = null, string? SourceType = null, bool Credentials = false)
{
    private const int Width = 480, Height = 360;

    /// <summary>The picture as a JPEG file.</summary>
    public byte[] Jpeg()
    {
        var image = Photo is { } seed ? MadePhotos.Make(seed, Width, Height) : new RgbImage(Width, Height, [.. Enumerable.Repeat((byte)120, 3 * Width * Height)]);
        if (Person is { } person)
            image = WithPerson(image, MadePhotos.Make(person, Width, Height));
        if (Tint != 0)
            image = new RgbImage(image.Width, image.Height, [.. image.Pixels.ToArray().Select((value, i) => (byte)Math.Clamp(value * (1 + Tint * (i % 3 - 1)) + 40 * Tint, 0, 255))]);
        if (Crop is [var left, var top, var width, var height])
            image = MadePhotos.Crop(image, left, top, width, height);
        if (Mirror)
            image = MadePhotos.Mirror(image);
        for (var i = 0; i < Screens; i++)
            image = OnScreen(image);
        return PictureFile.Write(image, this);
    }

    // Head and shoulders to the lower rim: where a person stands in a portrait.
    private static RgbImage WithPerson(RgbImage behind, RgbImage person)
    {
        var pixels = behind.Pixels.ToArray();
        for (var y = 0; y < behind.Height; y++)
            for (var x = 0; x < behind.Width; x++)
            {
                double u = (x - 0.5 * behind.Width) / (0.23 * behind.Width), v = (y - 0.66 * behind.Height) / (0.43 * behind.Height);
                if (u * u + v * v <= 1)
                    person.Row(y).Slice(3 * x, 3).CopyTo(pixels.AsSpan(3 * (y * behind.Width + x)));
            }
        return new RgbImage(behind.Width, behind.Height, pixels);
    }

    // A phone's screen: a bar with a few signs above, an empty field and a row of buttons below.
    private static RgbImage OnScreen(RgbImage picture)
    {
        var (width, top, bottom) = (picture.Width + 40, picture.Height / 4, picture.Height / 2);
        var height = picture.Height + top + bottom;
        var pixels = new byte[3 * width * height];
        Array.Fill(pixels, (byte)245);
        void Block(int left, int upper, int w, int h, byte shade)
        {
            for (var y = upper; y < upper + h; y++)
                pixels.AsSpan(3 * (y * width + left), 3 * w).Fill(shade);
        }
        Block(0, 0, width, top / 3, 30);
        Block(20, top / 2, 60, top / 4, 90);
        for (var i = 0; i < 4; i++)
            Block(30 + i * (width - 60) / 4, height - bottom / 3, width / 10, bottom / 5, (byte)(60 + 30 * i));
        for (var y = 0; y < picture.Height; y++)
            picture.Row(y).CopyTo(pixels.AsSpan(3 * ((top + y) * width + 20)));
        return new RgbImage(width, height, pixels);
    }
}
