using Catchlight.Index.Merging;
using Catchlight.Index.Segments;

namespace Catchlight.Index.Tests.Merging;

public sealed class MergePolicyTests
{
    [Fact]
    public void Choose_FewerThanTheFactor_IsNone() => Assert.Equal(..0, MergePolicy.Choose(Segments(3, 3, 3), 4, 1000));

    [Fact]
    public void Choose_EnoughSmallOnesAtTheEnd_LeavesTheLargeOne() => Assert.Equal(1..5, MergePolicy.Choose(Segments(900, 3, 3, 3, 3), 4, 10_000));

    [Fact]
    public void Choose_ManyOfTheNextClass_MergesThemTogetherWithWhatFollows() => Assert.Equal(..5, MergePolicy.Choose(Segments(900, 900, 900, 900, 3), 4, 100_000));

    [Fact]
    public void Choose_SumAboveTheLimit_IsNone() => Assert.Equal(..0, MergePolicy.Choose(Segments(900, 900, 900, 900), 4, 3599));

    [Fact]
    public void Choose_LimitOfZero_IsNone() => Assert.Equal(..0, MergePolicy.Choose(Segments(1, 1, 1, 1), 2, 0));

    [Fact]
    public void Choose_ThousandPublications_KeepsFewSegmentsAndCopiesEachPictureSeldom()
    {
        var segments = new List<SegmentEntry>();
        long copied = 0, published = 0, most = 0;
        for (var i = 0; i < 1000; i++)
        {
            for (Range chosen; !(chosen = MergePolicy.Choose(segments, 16, int.MaxValue)).Equals(..0);)
            {
                Assert.Equal(segments.Count, chosen.End.Value);
                var pictures = segments[chosen].Sum(segment => segment.Pictures);
                copied += pictures;
                segments = [.. segments[..chosen.Start], .. Segments(pictures)];
            }
            segments.AddRange(Segments(200));
            published += 200;
            most = Math.Max(most, segments.Count);
        }
        Assert.InRange(most, 1, 48);
        Assert.InRange((double)copied / published, 1, 3);
    }

    [Fact]
    public void Choose_QuarterOfASegmentDeleted_RenewsIt()
    {
        var segments = Segments(1000, 1000, 1000);
        segments[1] = segments[1] with { Deleted = 249 };
        Assert.Equal(..0, MergePolicy.Choose(segments, 16, 10_000));
        segments[1] = segments[1] with { Deleted = 250 };
        Assert.Equal(1..2, MergePolicy.Choose(segments, 16, 10_000));
        Assert.Equal(..0, MergePolicy.Choose(segments, 16, 0));
    }

    [Fact]
    public void ChooseAll_MoreThanASegmentHolds_TakesAsManyAsFit()
    {
        Assert.Equal(..3, MergePolicy.ChooseAll(Segments(5, 6, 7), _ => false));
        Assert.Equal(..2, MergePolicy.ChooseAll(Segments(1_000_000_000, 1_000_000_000, 1_000_000_000), _ => false));
        Assert.Equal(1..3, MergePolicy.ChooseAll(Segments(2_000_000_000, 1_000_000_000, 1_000_000_000), _ => false));
        Assert.Equal(..0, MergePolicy.ChooseAll(Segments(2_000_000_000, 2_000_000_000), _ => false));
        Assert.Equal(1..2, MergePolicy.ChooseAll(Segments(2_000_000_000, 2_000_000_000), entry => entry.Number == 2));
        Assert.Equal(..0, MergePolicy.ChooseAll([], _ => true));
    }

    private static List<SegmentEntry> Segments(params long[] pictures) =>
        [.. pictures.Select((count, i) => new SegmentEntry(i + 1, count, 0, new PictureId(i + 1), new PictureId(i + 1), 100, 0))];
}
