using System.Text;
using Catchlight.Ingest.Decoding;
using CsCheck;
using NetVips;

namespace Catchlight.Ingest.Tests.Decoding;

public sealed class PictureCreditsTests
{
    private const string Xmp =
        """
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
              xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" photoshop:DateCreated="2019-05-03T10:11:12" photoshop:Credit="Agency" xmpRights:WebStatement="https://example.org/terms">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">A market</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">A market
              in Oslo</rdf:li></rdf:Alt></dc:description>
            <dc:creator><rdf:Seq><rdf:li>Anna Berg</rdf:li><rdf:li>Ole Dahl</rdf:li></rdf:Seq></dc:creator>
          </rdf:Description>
        </rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>
        """;

    [Fact]
    public void Decode_Xmp_GivesTitleCaptionCreatorsLicenceAndDay() =>
        Assert.Equal(
            new PictureCredits("A market", "A market in Oslo", "Anna Berg, Ole Dahl", "https://example.org/terms", new DateOnly(2019, 5, 3)),
            Read(image => image.Set(GValue.BlobType, "xmp-data", Encoding.UTF8.GetBytes(Xmp))));

    [Fact]
    public void Decode_Iptc_GivesWhatXmpDoesNotSay()
    {
        byte[] iptc = [.. Set(5, "A title"), .. Set(120, "A caption \u00E9"), .. Set(80, "Anna Berg"), .. Set(80, "Ole Dahl"), .. Set(116, "\u00A9 Agency"), .. Set(55, "20190503")];
        // As Photoshop wraps it: resource 0404 of block 8BIM.
        byte[] block = [.. "Photoshop 3.0\0"u8, .. "8BIM"u8, 4, 4, 0, 0, 0, 0, (byte)(iptc.Length >> 8), (byte)iptc.Length, .. iptc];
        Assert.Equal(
            new PictureCredits("A title", "A caption \u00E9", "Anna Berg, Ole Dahl", "\u00A9 Agency", new DateOnly(2019, 5, 3)),
            Read(image => image.Set(GValue.BlobType, "iptc-data", block)));
    }

    [Fact]
    public void Decode_Exif_GivesTheRest() =>
        Assert.Equal(new PictureCredits(Caption: "A market", Creator: "Anna Berg", Licence: "CC BY"), Read(image =>
        {
            image.Set(GValue.GStrType, "exif-ifd0-Artist", "Anna Berg");
            image.Set(GValue.GStrType, "exif-ifd0-Copyright", "CC BY");
            image.Set(GValue.GStrType, "exif-ifd0-ImageDescription", "A market");
        }));

    [Fact]
    public void Decode_CaptionOfTheCamera_IsNone() =>
        Assert.Equal(PictureCredits.None, Read(image => image.Set(GValue.GStrType, "exif-ifd0-ImageDescription", "OLYMPUS DIGITAL CAMERA")));

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>")]
    [InlineData("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>")]
    [InlineData("<x><y></x>")]
    [InlineData("\0\0\0")]
    public void Read_HostileXmp_GivesNothing(string xmp) => Assert.Equal(PictureCredits.None, XmpCredits.Read(Encoding.UTF8.GetBytes(xmp)));

    [Fact]
    public void Read_AnyBytes_ThrowsNothing()
    {
        var whole = Encoding.UTF8.GetBytes(Xmp);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte.Array[0, 10]).Sample((at, bytes) =>
        {
            byte[] changed = [.. whole[..at], .. bytes, .. whole[Math.Min(whole.Length, at + 5)..]];
            return XmpCredits.Read(changed) is not null && IptcCredits.Read([0x1C, 2, .. bytes, .. changed]) is not null;
        }, iter: 2000, threads: 1);
    }

    [Fact]
    public void AddTo_APlaceOnAPage_LeavesThePagesWordsAlone()
    {
        var credits = new PictureCredits("Title", "Caption", "Anna", "CC BY", new DateOnly(2019, 5, 3));
        Assert.Equal(
            new Appearance("u", "https://a.example/", null, null, null, "Anna", "CC BY", new DateOnly(2019, 5, 3)), credits.AddTo(new Appearance("u", "https://a.example/", null, null, null)));
        Assert.Equal(
            new Appearance("u", null, "Own", "Caption", null, "Ole", "CC BY", new DateOnly(2019, 5, 3)), credits.AddTo(new Appearance("u", null, "Own", null, null, "Ole")));
    }

    private static byte[] Set(byte number, string text) => [0x1C, 2, number, 0, (byte)Encoding.UTF8.GetByteCount(text), .. Encoding.UTF8.GetBytes(text)];

    private static PictureCredits Read(Action<MutableImage> mark)
    {
        using var scene = TestPictures.Scene();
        using var marked = scene.Mutate(mark);
        return Assert.IsType<Decoded>(new PictureDecoder().Decode(marked.JpegsaveBuffer(q: 95))).Metadata.Credits;
    }
}
