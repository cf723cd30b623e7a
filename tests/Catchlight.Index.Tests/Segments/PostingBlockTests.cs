using Catchlight.Index.Segments;

namespace Catchlight.Index.Tests.Segments;

public sealed class PostingBlockTests
{
    [Fact]
    public void Indexer_AllPlaces_GivesBackWhatWasSet()
    {
        var blocks = new PostingBlock[2];
        for (var i = 0; i < SegmentLayout.PostingsABlock; i++)
            blocks[1][i] = Posting(i);

        for (var i = 0; i < SegmentLayout.PostingsABlock; i++)
        {
            Assert.Equal(Posting(i), blocks[1][i]);
            Assert.Equal(Posting(i).Signature, blocks[1].Signatures[i]);
            Assert.Equal(default, blocks[0][i]);
        }
    }

    private static PackedPosting Posting(int i) => new((uint)(16_383 - 200 * i), new CompactFeature((ulong)i * 0x9E3779B97F4A7C15, 7, 0, 0, (byte)(i % 32), (byte)(31 - i % 32)));
}
