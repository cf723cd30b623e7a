using Catchlight.Imaging.Features;
using Catchlight.Imaging.Pixels;
using Catchlight.Ingest.Decoding;
using Catchlight.Tests.Shared;
using NetVips;

namespace Catchlight.Imaging.Tests.Features;

public class LetteringTests
{
    private static readonly PictureDecoder Decoder = new();

    [Fact]
    public void Is_PageOfWords_MostSpotsAreLetters()
    {
        const string Text = "I missed you so much\nthis is me at the beach\nwhen can we meet?\nmy flight was cancelled\nI need to ask you something";
        using var mask = Image.Text(Text, font: "sans 34", dpi: 72);
        using var page = (255 - mask).Embed(40, 60, 720, 900, background: [255]);
        using var rgb = page.Bandjoin(page, page).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        var share = Share(Decode(rgb.JpegsaveBuffer(q: 80)));
        Assert.True(share > 0.45, $"{share}");
    }

    [Fact]
    public void Is_Portraits_FewSpotsAreLetters()
    {
        var shares = Directory.EnumerateFiles(SharedData.Require("portraits-dev")).Order(StringComparer.Ordinal).Where((_, i) => i % 4 == 0)
            .Select(path => Share(Decode(File.ReadAllBytes(path)))).ToList();
        Assert.True(shares.Average() < 0.2, $"{shares.Average()}");
        Assert.True(shares.Max() < 0.4, $"{shares.Max()}");
    }

    private static double Share(RgbImage image)
    {
        var features = FeatureExtractor.Extract(image);
        return Enumerable.Range(0, features.Count).Count(i => Lettering.Is(features.Descriptor(i))) / (double)features.Count;
    }

    private static RgbImage Decode(byte[] file) => Assert.IsType<Decoded>(Decoder.Decode(file)).Image;
}
