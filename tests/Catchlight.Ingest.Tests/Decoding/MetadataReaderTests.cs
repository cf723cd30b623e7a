using System.Text;
using Catchlight.Ingest.Decoding;
using NetVips;

namespace Catchlight.Ingest.Tests.Decoding;

public sealed class MetadataReaderTests
{
    [Fact]
    public void Decode_AFileThatSaysNothing_SaysNothing() => Assert.Equal(PictureMetadata.None, Read(TestPictures.Jpeg()));

    [Fact]
    public void Decode_ExifOfACamera_GivesDayCameraAndPlace()
    {
        var file = Jpeg(image =>
        {
            image.Set(GValue.GStrType, "exif-ifd0-Make", "Canon");
            image.Set(GValue.GStrType, "exif-ifd0-Model", "EOS 5D");
            image.Set(GValue.GStrType, "exif-ifd2-DateTimeOriginal", "2019:05:03 10:11:12");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "55/1 57/1 1080/100");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLongitude", "3/1 11/1 30/1");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLongitudeRef", "W");
        });
        var metadata = Read(file);
        Assert.Equal((new DateOnly(2019, 5, 3), "Canon EOS 5D"), (metadata.Taken, metadata.Camera));
        Assert.Equal("55.953, -3.192", metadata.Position.ToString());
        Assert.False(metadata.SaysItWasGenerated);
    }

    [Theory]
    [InlineData("<rdf:Description Iptc4xmpExt:DigitalSourceType=\"http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia\"/>", true)]
    [InlineData("<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>", true)]
    [InlineData("<Iptc4xmpExt:DigitalSourceType rdf:resource=\"http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia\"/>", true)]
    [InlineData("<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture</Iptc4xmpExt:DigitalSourceType>", false)]
    [InlineData("a text that speaks of trainedAlgorithmicMedia", false)]
    public void Decode_DigitalSourceTypeInXmp_IsRead(string xmp, bool generated) =>
        Assert.Equal(generated, Read(Jpeg(image => image.Set(GValue.BlobType, "xmp-data", Encoding.UTF8.GetBytes(xmp)))).SaysItWasGenerated);

    [Theory]
    [InlineData("parameters", true)]
    [InlineData("prompt", true)]
    [InlineData("Comment", false)]
    public void Decode_TextOfAPng_TellsOfAGenerator(string keyword, bool generated)
    {
        using var scene = TestPictures.Scene();
        using var marked = scene.Mutate(image => image.Set(GValue.GStrType, $"png-comment-0-{keyword}", "a woman on a beach, Steps: 20"));
        Assert.Equal(generated, Read(marked.PngsaveBuffer()).SaysItWasGenerated);
    }

    [Fact]
    public void Decode_AC2paManifest_IsNoticed()
    {
        // APP11 with a JUMBF superbox whose description box has the type of a C2PA manifest store (C2PA 2.1, 11.1.4).
        byte[] box = [0, 0, 0, 0x26, .. "jumb"u8, 0, 0, 0, 0x1E, .. "jumdc2pa"u8, 0, 0x11, 0, 0x10, 0x80, 0, 0, 0xAA, 0, 0x38, 0x9B, 0x71, 3, .. "c2pa"u8, 0];
        byte[] segment = [0xFF, 0xEB, 0, (byte)(box.Length + 10), .. "JP"u8, 0, 1, 0, 0, 0, 1, .. box];
        var plain = TestPictures.Jpeg();
        var metadata = Read([.. plain[..2], .. segment, .. plain[2..]]);
        Assert.True(metadata.HasContentCredentials);
        Assert.False(metadata.SaysItWasGenerated);
    }

    [Fact]
    public void Decode_OddValues_ArePassedOver()
    {
        var metadata = Read(Jpeg(image =>
        {
            image.Set(GValue.GStrType, "exif-ifd2-DateTimeOriginal", "0000:00:00 00:00:00");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "1/0 0/0 0/0");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLongitude", "0/1 0/1 0/1");
        }));
        Assert.Null(metadata.Taken);
        Assert.Null(metadata.Position);
    }

    [Fact]
    public void KilometresTo_EdinburghAndLisbon_IsWhatTheMapSays() =>
        Assert.InRange(new GeoPosition(55.953, -3.189).KilometresTo(new GeoPosition(38.722, -9.139)), 1950, 2000);

    private static byte[] Jpeg(Action<MutableImage> mark)
    {
        using var scene = TestPictures.Scene();
        using var marked = scene.Mutate(mark);
        return marked.JpegsaveBuffer(q: 95);
    }

    private static PictureMetadata Read(byte[] file) => Assert.IsType<Decoded>(new PictureDecoder().Decode(file)).Metadata;
}
