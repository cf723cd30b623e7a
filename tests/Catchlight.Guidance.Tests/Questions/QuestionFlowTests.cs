using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Questions;

namespace Catchlight.Guidance.Tests.Questions;

public sealed class QuestionFlowTests
{
    private static readonly LanguageContent Content = ContentBundle.Embedded.Language("en");

    [Fact]
    public void Walk_EveryStep_GoesForwardBackAndRemembersTheAnswer()
    {
        var walk = new FlowWalk(Content, ["GB", "FR"], [[], ["telegram", "x"], ["unsure"]]);
        foreach (var end in walk.Plans().Where((_, i) => i % 7 == 0))
        {
            // the same way once more, by the path that these answers give
            var path = QuestionFlow.Path(end);
            Assert.Equal(QuestionFlow.First, path[0]);
            var answers = Answers.Nothing;
            for (var i = 0; i < path.Count; i++)
            {
                var chosen = QuestionFlow.Selected(path[i], end);
                answers = QuestionFlow.Apply(path[i], answers, [.. chosen]);
                Assert.Equal(chosen, QuestionFlow.Selected(path[i], answers));
                if (i > 0)
                    Assert.Equal(path[i - 1], QuestionFlow.Previous(path[i], end));
                Assert.Equal(i + 1 < path.Count ? path[i + 1] : null, QuestionFlow.Next(path[i], end));
            }
            Assert.Equal(end, answers);
        }
    }

    [Fact]
    public void Path_NothingSaid_AsksAllButTheNation() => Assert.Equal(
        [QuestionId.Safe, QuestionId.About, QuestionId.Age, QuestionId.Country, QuestionId.Happened, QuestionId.Paid, QuestionId.HasPicture, QuestionId.Apps],
        QuestionFlow.Path(Answers.Nothing));

    [Theory]
    [InlineData(Safety.InDanger)]
    [InlineData(Safety.SelfHarm)]
    [InlineData(Safety.NotSafe)]
    public void Path_InACrisis_AsksOnlyWhatFindsTheNumber(Safety safety)
    {
        var answers = new Answers { Safety = safety, Place = Place.UnitedKingdom };
        Assert.True(QuestionFlow.IsCrisis(answers));
        Assert.Equal([QuestionId.Safe, QuestionId.About, QuestionId.Age, QuestionId.Country, QuestionId.Nation], QuestionFlow.Path(answers));
    }

    [Fact]
    public void Apply_InACrisis_PutsEarlierAnswersOffInsteadOfForgettingThem()
    {
        var before = new Answers { Happened = Happenings.VideoCall, Paid = YesNo.Yes };
        var after = QuestionFlow.Apply(QuestionId.Safe, before, ["self-harm"]);
        Assert.Equal(before with { Safety = Safety.SelfHarm }, after);
        Assert.Equal(before with { Safety = Safety.Safe }, QuestionFlow.Apply(QuestionId.Safe, after, ["safe"]));
    }

    [Fact]
    public void Apply_AnAnswerThatMakesOthersPointless_ForgetsThem()
    {
        var before = new Answers { Happened = Happenings.SaysHasPictures, Paid = YesNo.Yes, HasPicture = YesNo.Yes, Apps = SocialApps.X, Place = Place.Parse("GB-SCT", null) };
        var asks = QuestionFlow.Apply(QuestionId.Happened, before, ["asks-for-pictures"]);
        Assert.Equal((YesNo.NotSaid, YesNo.NotSaid, SocialApps.X), (asks.Paid, asks.HasPicture, asks.Apps));
        var email = QuestionFlow.Apply(QuestionId.Happened, before, ["email-from-unknown"]);
        Assert.Equal((YesNo.Yes, YesNo.NotSaid, SocialApps.NotSaid), (email.Paid, email.HasPicture, email.Apps));
        Assert.Equal("FR", QuestionFlow.Apply(QuestionId.Country, before, ["FR"]).Place.ToString());
    }

    [Fact]
    public void Apply_TheSameCountryAgain_KeepsTheNation()
    {
        var before = new Answers { Place = Place.Parse("GB-WLS", null) };
        Assert.Equal("GB-WLS", QuestionFlow.Apply(QuestionId.Country, before, ["GB"]).Place.ToString());
        Assert.Equal("GB", QuestionFlow.Apply(QuestionId.Nation, before, ["unsure"]).Place.ToString());
    }

    [Fact]
    public void Apply_UnsureBesideOthers_CountsOnlyTheOthers()
    {
        Assert.Equal(Happenings.VideoCall, QuestionFlow.Apply(QuestionId.Happened, Answers.Nothing, ["video-call", "unsure"]).Happened);
        Assert.Equal(Happenings.Unsure, QuestionFlow.Apply(QuestionId.Happened, Answers.Nothing, ["unsure"]).Happened);
        Assert.Equal(SocialApps.Hinge, QuestionFlow.Apply(QuestionId.Apps, Answers.Nothing, ["unsure", "hinge"]).Apps);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("Safe")]
    [InlineData("1")]
    [InlineData("not-said")]
    [InlineData("<b>")]
    public void Apply_AValueThatIsNoOption_CountsAsSkipped(string value)
    {
        foreach (var question in Enum.GetValues<QuestionId>())
            Assert.Equal(Answers.Nothing, QuestionFlow.Apply(question, Answers.Nothing, [value]));
    }
}
