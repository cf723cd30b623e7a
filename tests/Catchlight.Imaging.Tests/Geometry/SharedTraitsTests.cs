using Catchlight.Imaging.Features;
using Catchlight.Imaging.Geometry;

namespace Catchlight.Imaging.Tests.Geometry;

public class SharedTraitsTests
{
    private const int Width = 640, Height = 480, Spots = 20;

    [Fact]
    public void Of_SpotsAllOverBothPictures_AreWhatAllAgreesOn()
    {
        var traits = Traits(Features(rows: 4, apart: 100));
        Assert.Equal(Math.Log(Spots), traits[0], 1e-9);
        Assert.Equal(1, traits[1], 1e-9);
        Assert.Equal(1, traits[5], 1e-9);
        Assert.Equal(1, traits[9], 1e-9);
        Assert.Equal(0, traits[11], 1e-9);
    }

    [Fact]
    public void Of_SpotsInABand_AreNarrow()
    {
        var traits = Traits(Features(rows: 4, apart: 4));
        Assert.True(traits[11] > 1, $"{traits[11]}");
        Assert.True(traits[4] < -3, $"{traits[4]}");
        Assert.True(traits[3] > 0, "several in a cell");
    }

    [Fact]
    public void Of_ThreeQuartersCorresponding_SaysThatMoreAgree()
    {
        var features = Features(rows: 4, apart: 100);
        Assert.Equal(0.75, Traits(features, corresponding: 15)[1], 1e-9);
    }

    private static double[] Traits(LocalFeatures features, int corresponding = Spots)
    {
        var same = ProjectiveTransform.Of(AffineTransform.Identity);
        Correspondence[] inliers = [.. Enumerable.Range(0, corresponding).Select(i => new Correspondence(features.Keypoints[i], features.Keypoints[i], i))];
        var agreed = new Agreed(AffineTransform.Identity, same, inliers, [.. inliers], Overlap.Of(same, Width, Height, Width, Height)!);
        var traits = new double[SharedTraits.Count];
        SharedTraits.Of(agreed, features, features, 2000, new Agreement(features, features, tolerance: 3), traits);
        return traits;
    }

    /// <summary>Five spots a row, each with a descriptor of its own.</summary>
    private static LocalFeatures Features(int rows, int apart)
    {
        var keypoints = Enumerable.Range(0, Spots).Select(i => new Keypoint(100 + 100 * (i % (Spots / rows)), 60 + apart * (i / (Spots / rows)), 3, 0, 1)).ToArray();
        var descriptors = new byte[Spots * LocalFeatures.DescriptorLength];
        for (var i = 0; i < Spots; i++)
            descriptors[i * LocalFeatures.DescriptorLength + 3 * i] = 250;
        return new LocalFeatures(Width, Height, keypoints, descriptors);
    }
}
