using Catchlight.Imaging.Features;
using Catchlight.Imaging.Pixels;
using Catchlight.Ingest.Decoding;

namespace Catchlight.VocabularyTraining;

/// <summary>Descriptors of all pictures below some folders: whole, and at other sizes and sections, so that few pictures show many spots.</summary>
internal static class TrainingDescriptors
{
    private static readonly FeatureOptions Options = new() { MaxFeatures = 2000 };

    /// <summary>128 bytes each, pictures in ordinal order of their paths.</summary>
    public static DescriptorSet FromFolders(IEnumerable<string> folders, Action<string> report)
    {
        var decoder = new PictureDecoder();
        var set = new DescriptorSet();
        foreach (var folder in folders)
            foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                if (decoder.DecodeFile(path) is not Decoded decoded)
                    continue;
                var before = set.Count;
                foreach (var view in Views(decoded.Image))
                    set.Add(FeatureExtractor.Extract(view.Image, Options with { WorkingSide = view.WorkingSide }));
                report($"{path}: {set.Count - before}");
            }
        return set;
    }

    // The whole at the index's size and smaller, and nine overlapping sections as a crop shows them, enlarged.
    private static IEnumerable<(RgbImage Image, int WorkingSide)> Views(RgbImage image)
    {
        yield return (image, 640);
        yield return (image, 400);
        for (var i = 0; i < 3; i++)
            for (var j = 0; j < 3; j++)
                if (image.Width >= 200 && image.Height >= 200)
                    yield return (Section(image, image.Width * i / 4, image.Height * j / 4, image.Width / 2, image.Height / 2), 512);
    }

    private static RgbImage Section(RgbImage image, int x, int y, int width, int height)
    {
        var pixels = new byte[3 * width * height];
        for (var row = 0; row < height; row++)
            image.Row(y + row).Slice(3 * x, 3 * width).CopyTo(pixels.AsSpan(3 * width * row));
        return new RgbImage(width, height, pixels);
    }
}
