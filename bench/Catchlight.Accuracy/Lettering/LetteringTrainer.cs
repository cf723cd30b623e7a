using System.Globalization;
using System.Text;
using Catchlight.Accuracy.Rendering;
using Catchlight.Imaging.Features;

namespace Catchlight.Accuracy.Lettering;

/// <summary>Learns what the spots of drawn pages look like beside those of photographs, and writes it as C#.</summary>
internal static class LetteringTrainer
{
    private const int Pages = 120;
    private const int DescriptorUnit = 512;

    /// <summary>The source of LetteringWeights, always the same for the same photographs and seed.</summary>
    public static string Train(IReadOnlyList<Photo> photos, int seed)
    {
        var drawn = Enumerable.Range(0, Pages).SelectMany(i => Rows(new PageMaker(new Random(seed + i)).Make(), 70 + i % 25)).ToList();
        var photographed = photos.SelectMany(photo => Rows(Scene.Of(photo), 80)).ToList();
        return Source(LogisticFit.Of(drawn, photographed));
    }

    private static IEnumerable<double[]> Rows(Scene scene, int quality)
    {
        var features = FeatureExtractor.Extract(VipsPaint.Decode(VipsPaint.Jpeg(scene.Image, quality)));
        for (var i = 0; i < features.Count; i++)
            yield return [.. features.Descriptor(i).ToArray().Select(b => b / (double)DescriptorUnit)];
    }

    private static string Source(double[] weights)
    {
        const int PerLine = 16;
        string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture) + "f";
        var lines = new StringBuilder();
        for (var i = 0; i < LocalFeatures.DescriptorLength; i += PerLine)
            lines.Append(CultureInfo.InvariantCulture, $"        {string.Join(", ", weights.Skip(i).Take(PerLine).Select(Number))},\n");
        return $$"""
            namespace Catchlight.Imaging.Features;

            /// <summary>What <see cref="Lettering"/> has learned. Made by "Catchlight.Accuracy learn-lettering"; not edited by hand.</summary>
            internal static class LetteringWeights
            {
                /// <summary>Added to the weighted sum, for numbers of 0 to 1.</summary>
                public const float Bias = {{Number(weights[^1])}};

                /// <summary>One for each number of the descriptor.</summary>
                public static ReadOnlySpan<float> Values =>
                [
            {{lines.ToString().TrimEnd()}}
                ];
            }

            """;
    }
}
