using System.Text;
using Catchlight.Imaging.Metadata;
using CsCheck;

namespace Catchlight.Imaging.Tests.Metadata;

public class NotesReaderTests
{
    private const string Trained = "<rdf:Description Iptc4xmpExt:DigitalSourceType=\"http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia\"/>";

    private static readonly byte[] C2pa = [.. "JP"u8, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0x26, .. "jumb"u8, 0, 0, 0, 0x1E, .. "jumdc2pa"u8, 0, 0x11];

    private static readonly byte[] Full = PictureFiles.Jpeg(PictureFiles.App1([.. "Exif\0\0"u8, .. PictureFiles.Exif("2020:01:02 03:04:05", "2019:05:03 10:11:12")]), PictureFiles.App1(Xmp(Trained)), PictureFiles.App11(C2pa));

    public static TheoryData<string, byte[]> FilesWithADay => new()
    {
        { "JPEG", PictureFiles.Jpeg(PictureFiles.App1([.. "Exif\0\0"u8, .. PictureFiles.Exif("2020:01:02 03:04:05", "2019:05:03 10:11:12")])) },
        { "JPEG, little-endian", PictureFiles.Jpeg(PictureFiles.App1([.. "Exif\0\0"u8, .. PictureFiles.Exif(null, "2019:05:03 10:11:12", isLittle: true)])) },
        { "PNG", PictureFiles.Png(("IDAT", new byte[7]), ("eXIf", PictureFiles.Exif(null, "2019-05-03"))) },
        { "WebP", PictureFiles.WebP(("VP8 ", new byte[7]), ("EXIF", PictureFiles.Exif("2019:05:03 10:11:12", null))) },
        { "WebP with a JPEG's heading", PictureFiles.WebP(("EXIF", [.. "Exif\0\0"u8, .. PictureFiles.Exif("2019:05:03 10:11:12", null)])) },
    };

    [Theory, MemberData(nameof(FilesWithADay))]
    public void Read_ExifOfACamera_GivesTheDay(string file, byte[] bytes)
    {
        Assert.Equal(new PictureNotes(new DateOnly(2019, 5, 3)), NotesReader.Read(bytes));
        Assert.NotEmpty(file);
    }

    [Theory]
    [InlineData("0000:00:00 00:00:00")]
    [InlineData("2019:02:29 00:00:00")]
    [InlineData("1900:12:31 00:00:00")]
    [InlineData("2019:13:01 00:00:00")]
    [InlineData("2019-05:03 00:00:00")]
    [InlineData("a day in May, 2019")]
    [InlineData("")]
    public void Read_ExifDayThatIsNone_IsPassedOver(string text) =>
        Assert.Null(NotesReader.Read(PictureFiles.Png(("eXIf", PictureFiles.Exif(null, text)))).Taken);

    [Theory]
    [InlineData(Trained, PictureMaking.ByTrainedModel)]
    [InlineData("<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>", PictureMaking.PartlyByTrainedModel)]
    [InlineData("<Iptc4xmpExt:DigitalSourceType rdf:resource='https://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia'/>", PictureMaking.ByProgram)]
    [InlineData("<a:DigitalSourceType>x</a:DigitalSourceType><a:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia<", PictureMaking.ByTrainedModel)]
    [InlineData("<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture</Iptc4xmpExt:DigitalSourceType>", PictureMaking.Unsaid)]
    [InlineData("<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMediaToo</Iptc4xmpExt:DigitalSourceType>", PictureMaking.Unsaid)]
    [InlineData("<a:DigitalSourceType/><a:b>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</a:b>", PictureMaking.Unsaid)]
    [InlineData("a text that speaks of trainedAlgorithmicMedia", PictureMaking.Unsaid)]
    [InlineData("DigitalSourceType", PictureMaking.Unsaid)]
    public void Read_DigitalSourceTypeInXmp_GivesTheMaking(string xmp, PictureMaking making)
    {
        var packet = Encoding.UTF8.GetBytes(xmp);
        Assert.Equal(making, NotesReader.Read(PictureFiles.Jpeg(PictureFiles.App1(Xmp(xmp)))).Making);
        Assert.Equal(making, NotesReader.Read(PictureFiles.WebP(("XMP ", packet))).Making);
        Assert.Equal(making, NotesReader.Read(PictureFiles.Png(("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. packet]))).Making);
    }

    [Theory]
    [InlineData("tEXt", "parameters", true)]
    [InlineData("zTXt", "workflow", true)]
    [InlineData("iTXt", "Dream", true)]
    [InlineData("tEXt", "Parameters", false)]
    [InlineData("tEXt", "Comment", false)]
    [InlineData("IDAT", "parameters", false)]
    public void Read_TextOfAPng_TellsOfAGenerator(string kind, string name, bool isGenerated) =>
        Assert.Equal(isGenerated, NotesReader.Read(PictureFiles.Png((kind, Encoding.ASCII.GetBytes(name + "\0a woman on a beach, Steps: 20")))).Making == PictureMaking.WithGeneratorSettings);

    [Fact]
    public void Read_AC2paManifest_IsNoticed() => Assert.True(NotesReader.Read(PictureFiles.Jpeg(PictureFiles.App11(C2pa))).HasContentCredentials);

    [Fact]
    public void Read_AFileThatSaysNothing_SaysNothing()
    {
        foreach (var file in new[] { PictureFiles.Jpeg(), PictureFiles.Png(), PictureFiles.WebP(), "GIF89a"u8.ToArray(), [] })
            Assert.Equal(PictureNotes.None, NotesReader.Read(file));
    }

    [Fact]
    public void Read_AFileWithEverything_GivesAll() =>
        Assert.Equal(new PictureNotes(new DateOnly(2019, 5, 3), PictureMaking.ByTrainedModel, true), NotesReader.Read(Full));

    [Fact]
    public void Read_CutAtAnyLength_ThrowsNothing()
    {
        foreach (var file in new[] { Full, PictureFiles.Png(("eXIf", PictureFiles.Exif("2020:01:02", null)), ("iTXt", Xmp(Trained))), PictureFiles.WebP(("EXIF", PictureFiles.Exif("2020:01:02", null))) })
            for (var length = 0; length <= file.Length; length++)
                NotesReader.Read(file.AsSpan(0, length));
    }

    [Fact]
    public void Read_BytesChanged_ThrowsNothingAndAllocatesNoMoreThanTheNotes() => Gen.Select(Gen.Int[0, Full.Length - 1], Gen.Byte).Array[1, 12].Sample(changes =>
    {
        var file = Full.ToArray();
        foreach (var (at, value) in changes)
            file[at] = value;
        NotesReader.Read(file);
        var before = GC.GetAllocatedBytesForCurrentThread();
        NotesReader.Read(file);
        return GC.GetAllocatedBytesForCurrentThread() - before < 200;
    }, threads: 1);

    private static byte[] Xmp(string packet) => [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.UTF8.GetBytes(packet)];
}
