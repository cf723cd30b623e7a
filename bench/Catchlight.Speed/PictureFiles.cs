using System.Globalization;
using NetVips;

namespace Catchlight.Speed;

/// <summary>
/// The measured files. Photographs are resized to what is asked for; grain is added to those that were enlarged, so that a file weighs what a
/// camera's does (about 2 bits a pixel) and its decoding takes as long.
/// </summary>
internal sealed record PictureFiles(string Folder, string[] Working, string[] Screen, string[] Camera)
{
    /// <summary>The longer side of the working picture of an extraction.</summary>
    public const int WorkingSide = 640;

    private const int Most = 60;
    private const int MostCamera = 12;
    private const double Grain = 4;
    private static readonly string[] Extensions = [".jpg", ".jpeg", ".png", ".webp"];

    /// <summary>The edits of the working pictures whose features are matched.</summary>
    public static IReadOnlyList<string> Edits { get; } = ["crop to 50 %", "crop to 20 %", "crop to 10 %", "quarter of the size", "JPEG 8", "rotated by 10°"];

    public static PictureFiles Make(IReadOnlyList<string> folders, string folder)
    {
        // Before anything else uses libvips: it sets up which files that may read.
        _ = new Catchlight.Ingest.Decoding.PictureDecoder();
        // Evenly from all folders.
        var photos = folders.SelectMany(from => Evenly([.. Directory.EnumerateFiles(from).Where(IsPicture).Order(StringComparer.Ordinal)], Most / folders.Count)).ToArray();
        return new(
            folder,
            All(photos, folder, "working", (photo, path) => Save(photo, path, WorkingSide, 0, 90)),
            All(photos, folder, "screen", (photo, path) => Save(photo, path, 1024, 768, 90)),
            All(Evenly(photos, MostCamera), folder, "camera", (photo, path) => Save(photo, path, 4000, 3000, 90)));
    }

    /// <summary>Makes one edited working picture.</summary>
    public static void Edit(string from, string to, string edit)
    {
        using var image = Image.NewFromBuffer(File.ReadAllBytes(from));
        using var edited = edit switch
        {
            "crop to 50 %" => Crop(image, 0.5),
            "crop to 20 %" => Crop(image, 0.2),
            "crop to 10 %" => Crop(image, 0.1),
            "quarter of the size" => image.Resize(0.25),
            "rotated by 10°" => image.Rotate(10),
            _ => image.Copy(),
        };
        File.WriteAllBytes(to, edited.JpegsaveBuffer(q: edit == "JPEG 8" ? 8 : 75));
    }

    private static Image Crop(Image image, double area)
    {
        var (width, height) = ((int)(image.Width * Math.Sqrt(area)), (int)(image.Height * Math.Sqrt(area)));
        return image.Crop((image.Width - width) / 2, (image.Height - height) / 2, width, height);
    }

    private static string[] All(string[] photos, string folder, string kind, Action<string, string> save)
    {
        var target = Directory.CreateDirectory(Path.Combine(folder, kind)).FullName;
        var paths = photos.Select((_, i) => Path.Combine(target, i.ToString("D3", CultureInfo.InvariantCulture) + ".jpg")).ToArray();
        for (var i = 0; i < paths.Length; i++)
            if (!File.Exists(paths[i]))
                save(photos[i], paths[i]);
        return paths;
    }

    private static void Save(string photo, string path, int width, int height, int quality)
    {
        using var image = Image.NewFromBuffer(File.ReadAllBytes(photo));
        using var srgb = image.Colourspace(Enums.Interpretation.Srgb);
        using var flat = srgb.HasAlpha() ? srgb.Flatten(background: [255]) : srgb.Copy();
        // Without a height the longer side is fitted, with one the size is filled and the rest cut off.
        using var sized = height == 0
            ? flat.ThumbnailImage(width, height: width)
            : flat.ThumbnailImage(width, height: height, crop: Enums.Interesting.Centre);
        using var grained = height > 0 && image.Width < width ? WithGrain(sized) : sized.Copy();
        File.WriteAllBytes(path, grained.JpegsaveBuffer(q: quality));
    }

    private static Image WithGrain(Image image)
    {
        using var noise = Image.Gaussnoise(image.Width, image.Height, sigma: Grain, mean: 0, seed: 1);
        using var sum = image + noise;
        return sum.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
    }

    private static bool IsPicture(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static string[] Evenly(string[] all, int count) =>
        all.Length <= count ? all : [.. Enumerable.Range(0, count).Select(i => all[(int)((long)i * all.Length / count)])];
}
