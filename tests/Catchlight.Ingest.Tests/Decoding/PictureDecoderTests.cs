using Catchlight.Ingest.Decoding;
using NetVips;

namespace Catchlight.Ingest.Tests.Decoding;

public sealed class PictureDecoderTests
{
    private readonly PictureDecoder _decoder = new();

    [Theory]
    [InlineData(PictureFormat.Jpeg, 6)]
    [InlineData(PictureFormat.Png, 0)]
    [InlineData(PictureFormat.WebP, 0)]
    [InlineData(PictureFormat.Gif, 12)]
    [InlineData(PictureFormat.Tiff, 0)]
    [InlineData(PictureFormat.Heic, 10)]
    [InlineData(PictureFormat.Avif, 10)]
    public void Decode_EachFormat_ShowsTheScene(PictureFormat format, int tolerance)
    {
        var decoded = PictureAssert.IsDecoded(_decoder.Decode(TestPictures.Make(format)));
        Assert.Equal(format, decoded.Format);
        PictureAssert.ShowsScene(decoded.Image, tolerance);
    }

    [Theory]
    [InlineData(Enums.Interpretation.Rgb16)]
    [InlineData(Enums.Interpretation.Cmyk)]
    [InlineData(Enums.Interpretation.Lab)]
    public void Decode_OtherColours_BecomeSrgb(Enums.Interpretation colours)
    {
        using var image = TestPictures.Scene().Colourspace(colours);
        var file = colours == Enums.Interpretation.Rgb16 ? image.PngsaveBuffer() : image.TiffsaveBuffer();
        var tolerance = colours == Enums.Interpretation.Cmyk ? 55 : 3; // the printing colours cannot show every red and green
        PictureAssert.ShowsScene(PictureAssert.IsDecoded(_decoder.Decode(file)).Image, tolerance);
    }

    [Fact]
    public void Decode_CmykJpeg_BecomesSrgb()
    {
        var file = TestPictures.Scene().Colourspace(Enums.Interpretation.Cmyk).JpegsaveBuffer(q: 95);
        PictureAssert.ShowsScene(PictureAssert.IsDecoded(_decoder.Decode(file)).Image, 55);
    }

    [Fact]
    public void Decode_WideProfile_IsConvertedToSrgb()
    {
        // libvips' own P3 profile: a P3 value of pure-ish red lies outside sRGB, a grey stays the same grey.
        using var p3 = TestPictures.Scene().IccTransform("p3", inputProfile: "srgb");
        var stored = PictureAssert.At(PictureAssert.IsDecoded(_decoder.Decode(p3.PngsaveBuffer(keep: Enums.ForeignKeep.None))).Image, 45, 3);
        var file = p3.PngsaveBuffer(keep: Enums.ForeignKeep.Icc);
        var image = PictureAssert.IsDecoded(_decoder.Decode(file)).Image;
        PictureAssert.ShowsScene(image, 4);
        Assert.True(Math.Abs(stored.R - PictureAssert.At(image, 45, 3).R) > 5, "the profile changed nothing, so this test shows nothing");
    }

    [Fact]
    public void Decode_BrokenProfile_IsDecodedWithoutIt()
    {
        using var image = TestPictures.Scene().Mutate(m => m.Set(GValue.BlobType, "icc-profile-data", new byte[200]));
        PictureAssert.ShowsScene(PictureAssert.IsDecoded(_decoder.Decode(image.PngsaveBuffer())).Image, 1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Decode_Alpha_IsLaidOnWhite(bool wide)
    {
        using var half = TestPictures.Scene().Bandjoin(0);
        using var image = wide ? half.Colourspace(Enums.Interpretation.Rgb16) : half;
        var decoded = PictureAssert.IsDecoded(_decoder.Decode(image.PngsaveBuffer())).Image;
        Assert.Equal((255, 255, 255), PictureAssert.At(decoded, 30, 20));
        using var opaque = TestPictures.Scene().Bandjoin(255);
        using var second = wide ? opaque.Colourspace(Enums.Interpretation.Rgb16) : opaque;
        PictureAssert.ShowsScene(PictureAssert.IsDecoded(_decoder.Decode(second.PngsaveBuffer())).Image, 1);
    }

    [Fact]
    public void Decode_Palette_BecomesRgb()
    {
        var file = TestPictures.Scene().PngsaveBuffer(palette: true, dither: 0);
        PictureAssert.ShowsScene(PictureAssert.IsDecoded(_decoder.Decode(file)).Image, 12);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(16)]
    [InlineData(1)]
    public void Decode_Grey_BecomesThreeEqualBands(int bits)
    {
        using var grey = TestPictures.Scene().Colourspace(bits == 16 ? Enums.Interpretation.Grey16 : Enums.Interpretation.Bw);
        var image = PictureAssert.IsDecoded(_decoder.Decode(grey.PngsaveBuffer(bitdepth: bits))).Image;
        var (r, g, b) = PictureAssert.At(image, 40, 25);
        Assert.True(r == g && g == b);
        var (white, _, _) = PictureAssert.At(image, 3, 3);
        Assert.InRange(white, bits == 1 ? 255 : 248, 255);
        Assert.Equal((TestPictures.Width, TestPictures.Height), (image.Width, image.Height));
    }

    [Theory]
    [InlineData(".gif")]
    [InlineData(".webp")]
    public void Decode_Animated_GivesTheFirstFrame(string suffix)
    {
        using var black = (TestPictures.Scene() * 0).Cast(Enums.BandFormat.Uchar);
        using var frames = TestPictures.Scene().Join(black, Enums.Direction.Vertical).Join(black, Enums.Direction.Vertical)
            .Mutate(m => m.Set(GValue.GIntType, "page-height", TestPictures.Height));
        var file = suffix == ".gif" ? frames.GifsaveBuffer(dither: 0) : frames.WebpsaveBuffer(lossless: true);
        PictureAssert.ShowsScene(PictureAssert.IsDecoded(_decoder.Decode(file)).Image, 12);
    }

    [Fact]
    public void Decode_MultiPageTiff_GivesTheFirstPage()
    {
        using var black = (TestPictures.Scene() * 0).Cast(Enums.BandFormat.Uchar);
        using var pages = TestPictures.Scene().Join(black, Enums.Direction.Vertical)
            .Mutate(m => m.Set(GValue.GIntType, "page-height", TestPictures.Height));
        PictureAssert.ShowsScene(PictureAssert.IsDecoded(_decoder.Decode(pages.TiffsaveBuffer())).Image, 0);
    }

    [Fact]
    public void Decode_PartOfAnArray_ReadsJustThatPart()
    {
        byte[] padded = [1, 2, 3, .. TestPictures.Png(), 4, 5];
        PictureAssert.ShowsScene(PictureAssert.IsDecoded(_decoder.Decode(padded.AsMemory(3, padded.Length - 5))).Image, 0);
    }

    [Fact]
    public void Decode_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => _decoder.Decode(TestPictures.Png(), source.Token));
    }

    [Fact]
    public void Decode_PastTheTimeLimit_IsRefused()
    {
        var decoder = new PictureDecoder(new DecoderOptions { TimeLimit = TimeSpan.FromSeconds(1), Time = new HastyTime() });
        PictureAssert.IsRefused(RefusalReason.TooSlow, decoder.Decode(TestPictures.Png()));
    }

    /// <summary>Two seconds pass between any two looks at it.</summary>
    private sealed class HastyTime : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _seconds += 2;
    }
}
