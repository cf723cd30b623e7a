using Catchlight.Ingest.Decoding;
using NetVips;

namespace Catchlight.Ingest.Tests.Decoding;

public sealed class OrientationTests
{
    private readonly PictureDecoder _decoder = new();

    public static TheoryData<int> Orientations => [1, 2, 3, 4, 5, 6, 7, 8];

    [Theory, MemberData(nameof(Orientations))]
    public void Decode_OrientedPng_IsUpright(int orientation)
    {
        using var stored = Stored(orientation);
        PictureAssert.ShowsScene(PictureAssert.IsDecoded(_decoder.Decode(stored.PngsaveBuffer())).Image, 0);
    }

    [Fact]
    public void Decode_OrientedInSeveralStrips_IsUpright()
    {
        using var scene = TestPictures.Scene(700, 500);
        using var stored = scene.Rot270().Mutate(m => m.Set(GValue.GIntType, "orientation", 6));
        PictureAssert.ShowsScene(PictureAssert.IsDecoded(_decoder.Decode(stored.PngsaveBuffer())).Image, 0, 700, 500);
    }

    [Theory, MemberData(nameof(Orientations))]
    public void DecodeFile_TheSamePhotoInEveryOrientation_IsTheSameUprightPicture(int orientation)
    {
        foreach (var side in new[] { "Landscape", "Portrait" })
        {
            var plain = PictureAssert.IsDecoded(_decoder.DecodeFile(SharedData.Require("exif-orientation", side + "_1.jpg"))).Image;
            var turned = PictureAssert.IsDecoded(_decoder.DecodeFile(SharedData.Require("exif-orientation", $"{side}_{orientation}.jpg"))).Image;
            Assert.InRange(PictureAssert.Difference(plain, turned), 0, 5);
        }
    }

    // How the scene has to lie in the file so that the orientation brings it upright.
    private static Image Stored(int orientation)
    {
        var scene = TestPictures.Scene();
        var stored = orientation switch
        {
            2 => scene.FlipHor(),
            3 => scene.Rot180(),
            4 => scene.FlipVer(),
            5 => scene.Rot90().FlipHor(),
            6 => scene.Rot270(),
            7 => scene.Rot270().FlipHor(),
            8 => scene.Rot90(),
            _ => scene,
        };
        return stored.Mutate(m => m.Set(GValue.GIntType, "orientation", orientation));
    }
}
