using System.Diagnostics;
using Catchlight.Imaging.Features;
using Catchlight.Imaging.Pixels;
using Catchlight.Ingest.Decoding;
using NetVips;

namespace Catchlight.Accuracy;

/// <summary>A decoded picture with its features and the milliseconds their extraction took.</summary>
internal sealed record Photograph(string Name, RgbImage Image, LocalFeatures Features, double Milliseconds)
{
    public static Photograph Of(string name, RgbImage image, FeatureOptions? options = null)
    {
        var started = Stopwatch.GetTimestamp();
        var features = FeatureExtractor.Extract(image, options);
        return new(name, image, features, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    public Photograph Edited(string edit, Func<Image, Image> apply, int quality = 75, FeatureOptions? options = null)
    {
        using var picture = Edits.Load(Image);
        using var edited = apply(picture);
        return Of($"{Name}, {edit}", Edits.Save(edited, quality), options);
    }
}

/// <summary>Folders of pictures.</summary>
internal static class Photographs
{
    public static IEnumerable<Photograph> Load(string data, string folder)
    {
        var decoder = new PictureDecoder();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(data, folder)).Order(StringComparer.Ordinal))
            if (decoder.DecodeFile(file) is Decoded decoded)
                yield return Photograph.Of(Path.GetFileName(file), decoded.Image);
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? double.NaN : sorted[sorted.Length / 2];
    }
}
