using Catchlight.Index.Searching;

namespace Catchlight.Index.Tests.Searching;

public sealed class AgreementOfVotesTests
{
    private static Vote Vote(ushort feature, byte turn, int growth, ushort weight = 1)
    {
        Assert.True(AgreementOfVotes.TryBin(turn, growth, out var bin));
        return new(0, feature, bin, weight);
    }

    [Fact]
    public void Of_NoVotes_IsNothing() => Assert.Equal((0, 0), new AgreementOfVotes().Of([]));

    [Fact]
    public void Of_VotesThatAgree_AreSummedAndOthersNot() =>
        Assert.Equal((4, 3), new AgreementOfVotes().Of([Vote(1, 40, 0), Vote(2, 41, 1, 2), Vote(3, 200, 0), Vote(4, 40, 60), Vote(5, 50, -3)]));

    [Fact]
    public void Of_TurnsAcrossZero_Agree() => Assert.Equal((2, 2), new AgreementOfVotes().Of([Vote(1, 254, 0), Vote(2, 2, 0)]));

    [Fact]
    public void Of_GrowthsAcrossZero_Agree() => Assert.Equal((2, 2), new AgreementOfVotes().Of([Vote(1, 0, -1), Vote(2, 0, 1)]));

    [Fact]
    public void Of_OneFeatureManyTimes_CountsOnceInABin() => Assert.Equal((1, 1), new AgreementOfVotes().Of([Vote(7, 3, 0), Vote(7, 4, 0), Vote(7, 5, 1)]));

    [Fact]
    public void Of_EndsOfTheScaleAndBeyond_DoNotThrow()
    {
        var agreement = new AgreementOfVotes();
        foreach (var growth in new[] { -64, -63, 62, 63 })
            for (var turn = 0; turn < 256; turn++)
                Assert.Equal((1, 1), agreement.Of([Vote(1, (byte)turn, growth)]));
        foreach (var growth in new[] { -255, -65, 64, 255 })
            Assert.False(AgreementOfVotes.TryBin(3, growth, out _));
    }

    [Fact]
    public void Of_UsedAgain_HasForgottenTheVotesBefore()
    {
        var agreement = new AgreementOfVotes();
        agreement.Of([Vote(1, 0, 0), Vote(2, 0, 0), Vote(3, 16, 4)]);
        Assert.Equal((1, 1), agreement.Of([Vote(1, 0, 0)]));
    }
}
