using NetVips;

namespace Catchlight.Drift;

/// <summary>Pictures that are measured together.</summary>
/// <param name="Name">As in the tables.</param>
/// <param name="Files">Each of them: its number, in the order of the file names, or its format.</param>
internal sealed record PictureSet(string Name, IReadOnlyList<PictureFile> Files)
{
    private static readonly string[] Extensions = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"];

    /// <summary>Every n-th picture of a folder.</summary>
    public static PictureSet Read(string folder, int every)
    {
        // Before anything else uses libvips: it sets up which files that may read.
        _ = new Catchlight.Ingest.Decoding.PictureDecoder();
        return new(
            Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))),
            [.. Directory.EnumerateFiles(folder).Where(path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)
                .Select((path, i) => (Path: path, Number: i)).Where(file => file.Number % every == 0)
                .Select(file => new PictureFile($"{file.Number + 1:d3}", File.ReadAllBytes(file.Path)))]);
    }

    /// <summary>One picture as files that are seldom seen.</summary>
    public static PictureSet Odd(PictureFile file)
    {
        using var image = Image.NewFromBuffer(file.Bytes);
        using var wide = image.Colourspace(Enums.Interpretation.Rgb16);
        using var grey = image.Colourspace(Enums.Interpretation.Bw);
        using var p3 = image.IccTransform("p3", inputProfile: "srgb");
        using var cmyk = image.IccTransform("cmyk", inputProfile: "srgb");
        using var alpha = Image.Grey(image.Width, image.Height, uchar: true);
        using var transparent = image.Bandjoin(alpha);
        using var turned = image.Mutate(exif => exif.Set(GValue.GIntType, "orientation", 6));
        return new("unusual formats", [
            new("PNG", image.PngsaveBuffer()),
            new("PNG, 16 bit", wide.PngsaveBuffer(bitdepth: 16)),
            new("PNG, transparent", transparent.PngsaveBuffer()),
            new("PNG, 256 colours", image.PngsaveBuffer(palette: true)),
            new("JPEG, grey", grey.JpegsaveBuffer(q: 90)),
            new("JPEG, Display P3", p3.JpegsaveBuffer(q: 90)),
            new("JPEG, four colours", cmyk.JpegsaveBuffer(q: 90)),
            new("JPEG, progressive", image.JpegsaveBuffer(q: 90, interlace: true)),
            new("JPEG, full colours", image.JpegsaveBuffer(q: 90, subsampleMode: Enums.ForeignSubsample.Off)),
            new("JPEG, turned by Exif", turned.JpegsaveBuffer(q: 90)),
            new("WebP", image.WebpsaveBuffer(q: 80)),
            new("WebP, transparent", transparent.WebpsaveBuffer(q: 80)),
            new("GIF", image.GifsaveBuffer()),
            new("AVIF", image.HeifsaveBuffer(q: 60, compression: Enums.ForeignHeifCompression.Av1, effort: 2)),
        ]);
    }
}

/// <summary>One picture.</summary>
internal sealed record PictureFile(string Name, byte[] Bytes);
