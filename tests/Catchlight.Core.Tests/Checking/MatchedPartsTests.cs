using Catchlight.Core.Checking;
using Catchlight.Imaging;
using Catchlight.Imaging.Geometry;
using Catchlight.Imaging.Hashing;
using Catchlight.Imaging.Pixels;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Core.Tests.Checking;

public sealed class MatchedPartsTests
{
    private const int Photos = 24;

    private static readonly CellMask All = CellMask.Rectangle(0, 0, 7, 7);
    private static readonly CellMask Middle = CellMask.Rectangle(2, 2, 5, 7);

    [Fact]
    public void Of_WhereKeypointsAgree_IsThePart()
    {
        Assert.Equal(MatchedPart.Whole, Of(All, All));
        Assert.Equal(MatchedPart.Middle, Of(All, Middle));
        Assert.Equal(MatchedPart.Surround, Of(All, ~Middle));
        Assert.Equal(MatchedPart.Whole, Of(All, CellMask.Rectangle(0, 0, 7, 3)));
        Assert.Equal(MatchedPart.Whole, Of(All, default));
    }

    [Fact]
    public void Of_APlainSurround_TellsNothingApart() => Assert.Equal(MatchedPart.Whole, Of(Middle, Middle));

    [Fact]
    public void Of_AFoundPictureThatEndsThere_IsWhole() =>
        // The found picture is only as large as the middle: what is around it was never in it.
        Assert.Equal(MatchedPart.Whole, Of(All, Middle, new AffineTransform(1, 0, 0, 1, -200, -200), 400, 600));

    [Fact]
    public void Of_RealPhotographs_TellsCopiesFromPeopleBeforeOtherBackgrounds()
    {
        var folder = SharedData.Require("portraits-dev");
        var pictures = Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories).Where(path => path.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)
            .Take(Photos).Select(Read).ToList();
        var found = pictures.ConvertAll(picture => Fingerprinter.Compute(picture));
        int copies = 0, wrong = 0, backgrounds = 0, asBackground = 0, people = 0, asPeople = 0;
        for (var i = 0; i < Photos; i++)
        {
            var other = pictures[(i + 1) % Photos];
            if (PartOf(Small(pictures[i]), found[i]) is { } copy)
                (copies, wrong) = (copies + 1, wrong + (copy == MatchedPart.Whole ? 0 : 1));
            if (PartOf(Small(Over(pictures[i], other)), found[i]) is { } background)
                (backgrounds, asBackground) = (backgrounds + 1, asBackground + (background == MatchedPart.Surround ? 1 : 0));
            if (PartOf(Small(Over(other, pictures[i])), found[i]) is { } person)
                (people, asPeople) = (people + 1, asPeople + (person == MatchedPart.Middle ? 1 : 0));
        }
        TestContext.Current.SendDiagnosticMessage($"copies {copies}, not whole {wrong}; backgrounds {asBackground} of {backgrounds}; people {asPeople} of {people}");
        Assert.True(copies >= Photos - 2, $"{copies} copies were found");
        Assert.Equal(0, wrong);
        Assert.True(5 * asBackground >= 4 * backgrounds && 5 * asPeople >= 4 * people, $"backgrounds {asBackground} of {backgrounds}, people {asPeople} of {people}");
    }

    private static MatchedPart Of(CellMask features, CellMask agree, AffineTransform? transform = null, int width = 800, int height = 800)
    {
        var picture = new CheckedPicture(800, 800, default, new PdqQuality(100), 500, PictureMetadata.None) { FeatureCells = features };
        var alignment = new Alignment(transform ?? new AffineTransform(1, 0, 0, 1, 0, 0), 100, Quad.OfPicture(800, 800), Quad.OfPicture(width, height), 1, 1) { QueryCells = agree };
        return MatchedParts.Of(picture, alignment, width, height);
    }

    private static MatchedPart? PartOf(RgbImage query, Fingerprint found)
    {
        var fingerprint = Fingerprinter.ComputeQuery(query);
        var features = fingerprint.Features;
        var picture = new CheckedPicture(features.Width, features.Height, fingerprint.Hash, fingerprint.Quality, features.Count, PictureMetadata.None)
        {
            FeatureCells = CellMask.Of(features.Keypoints, features.Width, features.Height),
        };
        return Aligner.Align(features, found.Features) is { } alignment ? MatchedParts.Of(picture, alignment, found.Features.Width, found.Features.Height) : null;
    }

    private static RgbImage Read(string path) => PictureScaler.Fit(((Decoded)new PictureDecoder().DecodeFile(path, TestContext.Current.CancellationToken)).Image, 800);

    // As a messenger sends it.
    private static RgbImage Small(RgbImage picture) => ((Decoded)new PictureDecoder().Decode(MadePhotos.Jpeg(PictureScaler.Fit(picture, 480), 50), TestContext.Current.CancellationToken)).Image;

    // The middle of one picture in the outline of a person over another one, at the same places of both.
    private static RgbImage Over(RgbImage behind, RgbImage person)
    {
        var pixels = behind.Pixels.ToArray();
        for (var y = 0; y < behind.Height; y++)
            for (var x = 0; x < behind.Width; x++)
            {
                double u = (x - 0.5 * behind.Width) / (0.25 * behind.Width), v = (y - 0.66 * behind.Height) / (0.45 * behind.Height);
                if (u * u + v * v > 1)
                    continue;
                int fromX = Math.Min(person.Width - 1, x * person.Width / behind.Width), fromY = Math.Min(person.Height - 1, y * person.Height / behind.Height);
                person.Row(fromY).Slice(3 * fromX, 3).CopyTo(pixels.AsSpan(3 * (y * behind.Width + x)));
            }
        return new RgbImage(behind.Width, behind.Height, pixels);
    }
}
