using Catchlight.Imaging.Pixels;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Ingest.Tests.Decoding;

public sealed class PictureEncoderTests
{
    private readonly PictureDecoder _decoder = new();

    [Fact]
    public void EncodePng_Decoded_IsTheSamePixels()
    {
        var image = Scene();
        var again = PictureAssert.IsDecoded(_decoder.Decode(PictureEncoder.EncodePng(image)));
        Assert.Equal(PictureFormat.Png, again.Format);
        Assert.Equal(0, PictureAssert.Difference(image, again.Image));
    }

    [Theory]
    [InlineData(24, 24, 16)]
    [InlineData(320, 48, 32)]
    [InlineData(null, 48, 32)]
    [InlineData(1, 1, 1)]
    public void EncodeWebP_WithALongestSide_ShrinksButNeverEnlarges(int? maxSide, int width, int height)
    {
        var decoded = PictureAssert.IsDecoded(_decoder.Decode(PictureEncoder.EncodeWebP(Scene(), maxSide)));
        Assert.Equal(PictureFormat.WebP, decoded.Format);
        Assert.Equal((width, height), (decoded.Image.Width, decoded.Image.Height));
        if (maxSide is null)
            PictureAssert.ShowsScene(decoded.Image, 16);
    }

    [Fact]
    public void EncodeWebP_WiderThanTheFormatAllows_IsShrunkToFit()
    {
        var strip = new RgbImage(20_000, 2, new byte[3 * 20_000 * 2]);
        Assert.Equal(16_383, PictureAssert.IsDecoded(_decoder.Decode(PictureEncoder.EncodeWebP(strip))).Image.Width);
    }

    [Fact]
    public void Encode_Always_WritesNoMetadata()
    {
        foreach (var file in new[] { PictureEncoder.EncodePng(Scene()), PictureEncoder.EncodeWebP(Scene()) })
        {
            foreach (var mark in new[] { "Exif", "EXIF", "eXIf", "iCCP", "ICCP", "XMP", "tEXt", "iTXt" })
                Assert.True(file.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(mark)) < 0, mark);
        }
    }

    private RgbImage Scene() => PictureAssert.IsDecoded(_decoder.Decode(TestPictures.Png())).Image;
}
