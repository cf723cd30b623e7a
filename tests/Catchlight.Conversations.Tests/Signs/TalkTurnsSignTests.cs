using Catchlight.Conversations.Judging;
using Catchlight.Conversations.Kinds;

namespace Catchlight.Conversations.Tests.Signs;

public sealed class TalkTurnsSignTests
{
    private static readonly string[] Lure = ["t: hey u popped up in my suggestions", "t: <picture>", "t: now u, with ur face"];

    [Theory]
    [InlineData("t: the boss would frame it")]
    [InlineData("t: the footage came out sharp")]
    [InlineData("t: en la empresa les gusta el arte")]
    public void Find_OneTopicRightAfterThePicture_IsTheSwitch(string line)
    {
        var judgement = TestChat.Judge([.. Lure, "m: <picture>", line]);
        Assert.Equal(ConversationKind.Sextortion, judgement.Kind);
        Assert.Equal(Lure.Length + 2, Turn(judgement)!.Message);
        Assert.Equal(line[3..], Turn(judgement)!.Quote);
    }

    [Fact]
    public void Find_NothingWasGiven_IsNone() => Assert.Null(Turn(TestChat.Judge([.. Lure, "m: no", "t: the boss would frame it"])));

    [Fact]
    public void Find_NoLure_IsNone() => Assert.Null(Turn(TestChat.Judge("t: how was the hike", "m: <picture>", "t: the boss would frame it")));

    [Theory]
    [InlineData("t: you look gorgeous", "t: the boss would frame it")]
    [InlineData("t: wow the boss would frame it", "t: ok")]
    [InlineData("t: mum has the same wallpaper", "t: ok")]
    public void Find_AKindAnswer_IsNone(string first, string second) => Assert.Null(Turn(TestChat.Judge([.. Lure, "m: <picture>", first, second])));

    [Fact]
    public void Find_LongAfterThePicture_IsNone() =>
        Assert.Null(Turn(TestChat.Judge([.. Lure, "m: <picture>", .. Enumerable.Repeat("t: ok", 8), "t: the boss would frame it"])));

    private static SignFound? Turn(Judgement judgement) => judgement.Stages.SelectMany(stage => stage.Signs).FirstOrDefault(sign => sign.Sign.Id == "talk-turns");
}
