using Catchlight.Imaging.Features;
using Catchlight.Imaging.Geometry;
using Catchlight.Imaging.Pixels;
using Catchlight.Ingest.Decoding;
using Catchlight.Tests.Shared;
using NetVips;

namespace Catchlight.Imaging.Tests.Geometry;

/// <summary>Real photographs. Only a part of them, to be quick; bench/Catchlight.Accuracy measures all.</summary>
public class PhotographTests
{
    // Half of a picture smaller than this, at JPEG 30, keeps too little to prove anything.
    private const int LeastSide = 150;
    private static readonly PictureDecoder Decoder = new();

    [Theory]
    [InlineData("photos-dev", 6)]
    [InlineData("portraits-dev", 3)]
    public void Align_HalfMirroredRecolouredAtJpeg30_IsProvedAndInPlace(string folder, int every)
    {
        var missed = new List<string>();
        foreach (var (name, image) in Load(folder, every).Where(p => Math.Min(p.Image.Width, p.Image.Height) >= LeastSide))
        {
            int width = (int)(image.Width * 0.7072), height = (int)(image.Height * 0.7072), left = image.Width / 5, top = image.Height / 6;
            var query = Recompress(Change(image, left, top, width, height), 30);
            if (Aligner.Align(FeatureExtractor.Extract(query), FeatureExtractor.Extract(image)) is not { Mirrored: true } alignment)
                missed.Add(name);
            else
            {
                // Top left of the query is top right of the crop.
                var corner = alignment.QueryToFound.Apply(new PixelPoint(0, 0));
                var off = Math.Max(Math.Abs(corner.X - left - width), Math.Abs(corner.Y - top)) / Math.Max(image.Width, image.Height);
                Assert.True(off < 0.02, $"{name}: {corner} is not ({left + width}, {top})");
            }
        }
        Assert.Empty(missed);
    }

    [Fact]
    public void Align_DifferentPhotographs_IsNull()
    {
        var known = Load("photos-dev", 8).Select(p => (p.Name, Features: FeatureExtractor.Extract(p.Image))).ToList();
        foreach (var (name, image) in Load("photos-cc0", 2))
        {
            var query = FeatureExtractor.Extract(image);
            foreach (var other in known)
                Assert.True(Aligner.Align(query, other.Features) is null, $"{name} is not {other.Name}");
        }
    }

    [Fact]
    public void Align_DifferentPortraitsInOneScreenLayout_IsNull()
    {
        var screens = Load("portraits-dev", 4).Where(p => p.Name != "portrait-12.jpg").Select(p => (p.Name, Features: FeatureExtractor.Extract(Screen(p.Image)))).ToList();
        for (var i = 0; i < screens.Count; i++)
            for (var j = 0; j < i; j++)
                Assert.True(Aligner.Align(screens[i].Features, screens[j].Features) is null, $"{screens[i].Name} is not {screens[j].Name}");
    }

    [Fact]
    public void Align_PortraitInAScreenLayout_IsFoundWhereItLies()
    {
        foreach (var (name, image) in Load("portraits-dev", 4))
        {
            var screen = Screen(image);
            var alignment = Aligner.Align(FeatureExtractor.Extract(screen), FeatureExtractor.Extract(image));
            Assert.True(alignment is not null, name);
            Assert.Equal(1, alignment.FoundCoverage, 0.03);
            Assert.Equal(0, alignment.QueryRegion.A.X, 12.0);
            Assert.Equal(200, alignment.QueryRegion.A.Y, 12.0);
            Assert.Equal(720, alignment.QueryRegion.C.X, 12.0);
        }
    }

    [Fact]
    public void Align_TenthOfThePhotograph_IsProvedForMost()
    {
        var photos = Load("photos-dev", 8).ToList();
        // 320 features and a loose ratio, as an index has.
        var kept = new FeatureOptions { MaxFeatures = 320 };
        var options = new AlignerOptions { MaxRatio = 0.95f, MinInliers = 7 };
        var missed = new List<string>();
        foreach (var (name, image) in photos)
        {
            using var picture = ToVips(image);
            using var part = picture.Crop(image.Width / 3, image.Height / 4, Math.Max(8, image.Width * 316 / 1000), Math.Max(8, image.Height * 316 / 1000));
            if (Aligner.Align(FeatureExtractor.Extract(Save(part, 85), FeatureOptions.Query), FeatureExtractor.Extract(image, kept), options) is null)
                missed.Add(name);
        }
        Assert.True(missed.Count <= photos.Count * 15 / 100, string.Join(' ', missed));
    }

    [Fact]
    public void Align_DifferentPhotographsUnderOneWatermark_IsNull()
    {
        var marked = Load("photos-dev", 16).Select(p => (p.Name, Image: Watermark(p.Image))).ToList();
        var options = new AlignerOptions { MaxRatio = 0.95f, MinInliers = 7 };
        var queries = marked.Select(p => FeatureExtractor.Extract(p.Image, FeatureOptions.Query)).ToList();
        var kept = marked.Select(p => FeatureExtractor.Extract(p.Image, new FeatureOptions { MaxFeatures = 320 })).ToList();
        for (var i = 0; i < marked.Count; i++)
            for (var j = 0; j < marked.Count; j++)
                Assert.True(i == j || Aligner.Align(queries[i], kept[j], options) is null, $"{marked[i].Name} is not {marked[j].Name}");
    }

    [Fact]
    public void Align_DifferentPhotographsOfAnyShapeWithOneLogo_IsNull()
    {
        // Among them a plain dark one, on which the words are nearly all there is.
        var marked = Load("photos-dev", 20).Concat(Load("photos-cc0", 1).Where(p => p.Name == "red-hibiscus-closeup.webp"))
            .Select(p => (p.Name, Image: Label(p.Image, "pix24", 0.16, 0.82, 0.88))).ToList();
        var options = new AlignerOptions { MaxRatio = 0.95f, MinInliers = 7 };
        var queries = marked.Select(p => FeatureExtractor.Extract(p.Image, FeatureOptions.Query)).ToList();
        var kept = marked.Select(p => FeatureExtractor.Extract(p.Image, new FeatureOptions { MaxFeatures = 320 })).ToList();
        for (var i = 0; i < marked.Count; i++)
            for (var j = 0; j < marked.Count; j++)
                Assert.True(i == j || Aligner.Align(queries[i], kept[j], options) is null, $"{marked[i].Name} is not {marked[j].Name}");
    }

    [Fact]
    public void Align_HalfOfThePhotographCoveredByAnother_IsProved()
    {
        var photos = Load("photos-dev", 16).ToList();
        var missed = new List<string>();
        for (var i = 0; i < photos.Count; i++)
        {
            var (name, image) = photos[i];
            using var below = ToVips(image);
            using var other = ToVips(photos[(i + 1) % photos.Count].Image);
            using var cover = other.ThumbnailImage(image.Width * 7 / 10, height: image.Height * 7 / 10, size: Enums.Size.Force);
            using var covered = below.Insert(cover, image.Width * 15 / 100, image.Height * 3 / 10);
            if (Aligner.Align(FeatureExtractor.Extract(Save(covered, 80), FeatureOptions.Query), FeatureExtractor.Extract(image)) is null)
                missed.Add(name);
        }
        // Of a plain one too little is left.
        Assert.True(missed.Count <= photos.Count / 8, string.Join(' ', missed));
    }

    private static IEnumerable<(string Name, RgbImage Image)> Load(string folder, int every) =>
        Directory.EnumerateFiles(SharedData.Require(folder)).Order(StringComparer.Ordinal)
            .Where((_, i) => i % every == 0)
            .Select(f => (Path.GetFileName(f), (Decoder.DecodeFile(f) as Decoded)?.Image))
            .Where(p => p.Item2 is not null).Select(p => (p.Item1, p.Item2!));

    /// <summary>Cuts out a part, mirrors it, and gives it a warm tint with more contrast.</summary>
    private static RgbImage Change(RgbImage image, int left, int top, int width, int height)
    {
        var pixels = new byte[3 * width * height];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
            {
                var from = image.Row(top + y).Slice(3 * (left + width - 1 - x), 3);
                var to = pixels.AsSpan(3 * (y * width + x), 3);
                (to[0], to[1], to[2]) = (Clamp(1.2 * from[0] + 8), Clamp(from[1] * 1.05 - 6), Clamp(0.75 * from[2] + 0.1 * from[0]));
            }
        return new RgbImage(width, height, pixels);
    }

    /// <summary>The portrait across a phone's screen, below and above lines of text.</summary>
    private static RgbImage Screen(RgbImage image)
    {
        using var picture = ToVips(image);
        using var fitted = picture.ThumbnailImage(720, height: 100_000, size: Enums.Size.Both);
        var height = 200 + Math.Min(fitted.Height, 1000) + 280;
        var screen = (Image.Black(720, height, bands: 3) + 250).Cast(Enums.BandFormat.Uchar);
        foreach (var (text, y) in new[] { ("12:41        LTE  87%", 20), ("anna_k.1992   ·  Follow", 100), ("2,431 likes   view all 48 comments", height - 230), ("Home   Search   Post   Reels   Profile", height - 60) })
        {
            using var mask = Image.Text(text, font: "sans 30", dpi: 72);
            screen = mask.Embed(40, y, 720, height).Ifthenelse((Image.Black(720, height, bands: 3) + 20).Cast(Enums.BandFormat.Uchar), screen, blend: true).Cast(Enums.BandFormat.Uchar);
        }
        return Save(screen.Insert(fitted.Crop(0, 0, 720, Math.Min(fitted.Height, 1000)), 0, 200).Copy(interpretation: Enums.Interpretation.Srgb), 75);
    }

    /// <summary>The same words over every picture, again and again, half transparent.</summary>
    private static RgbImage Watermark(RgbImage image)
    {
        using var picture = ToVips(image);
        using var fitted = picture.ThumbnailImage(600, height: 600, crop: Enums.Interesting.Centre);
        using var words = Image.Text("© picstock.example", font: "sans bold 40", dpi: 72);
        using var line = words.Similarity(angle: -23);
        var marked = fitted;
        for (var row = 0; row < 5; row++)
            for (var column = 0; column < 2; column++)
            {
                using var mask = Image.Black(600, 600).Insert((line * 0.45).Cast(Enums.BandFormat.Uchar), column * 330 - 60, row * 168 - 70);
                marked = mask.Ifthenelse((Image.Black(600, 600, bands: 3) + 255).Cast(Enums.BandFormat.Uchar), marked, blend: true).Cast(Enums.BandFormat.Uchar);
            }
        return Save(marked.Copy(interpretation: Enums.Interpretation.Srgb), 80);
    }

    /// <summary>White words on a dark bar, in the picture's own shape; place and width are shares of it.</summary>
    private static RgbImage Label(RgbImage image, string words, double width, double left, double top)
    {
        using var picture = ToVips(image);
        using var large = Image.Text($" {words} ", font: "sans bold 60", dpi: 72);
        using var mask = large.ThumbnailImage((int)(width * image.Width), height: image.Height);
        using var bar = (mask * 0.9 + 20).Cast(Enums.BandFormat.Uchar).Bandjoin([(mask * 0.9 + 20).Cast(Enums.BandFormat.Uchar), (mask * 0.9 + 20).Cast(Enums.BandFormat.Uchar)]);
        return Save(picture.Insert(bar, (int)(left * image.Width), (int)(top * image.Height)).Copy(interpretation: Enums.Interpretation.Srgb), 80);
    }

    private static RgbImage Recompress(RgbImage image, int quality)
    {
        using var picture = ToVips(image);
        return Save(picture, quality);
    }

    private static Image ToVips(RgbImage image)
    {
        using var bands = Image.NewFromMemoryCopy(image.Pixels, image.Width, image.Height, 3, Enums.BandFormat.Uchar);
        return bands.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    private static RgbImage Save(Image image, int quality) => Assert.IsType<Decoded>(Decoder.Decode(image.JpegsaveBuffer(q: quality))).Image;

    private static byte Clamp(double value) => (byte)Math.Clamp(Math.Round(value), 0, 255);
}
