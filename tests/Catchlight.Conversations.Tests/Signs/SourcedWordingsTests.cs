namespace Catchlight.Conversations.Tests.Signs;

/// <summary>The wordings that the sources quote, each found as the sign that they are quoted for. Around them stands what leads there.</summary>
public sealed class SourcedWordingsTests
{
    private static readonly string[] Lead = ["t: hey, u popped up in my suggestions", "t: add me on snap", "t: <picture>", "t: ill send mine if u send urs", "m: <picture>"];

    [Theory]
    [InlineData("stranger-contact", "hey, u popped up in my suggestions")]
    [InlineData("stranger-contact", "are u Tom from Bristol?")]
    [InlineData("fast-flattery", "ur so cute")]
    [InlineData("fast-flattery", "i feel like i know u already")]
    [InlineData("interview", "what school u go to?")]
    [InlineData("interview", "how old r u")]
    [InlineData("interview", "do ur parents check ur phone?")]
    [InlineData("move-app", "add me on snap")]
    [InlineData("move-app", "i dont use this much, msg me on whatsapp")]
    [InlineData("no-live-check", "my cam is broken")]
    [InlineData("no-live-check", "mic doesnt work")]
    [InlineData("no-live-check", "cant call rn")]
    [InlineData("trade-pressure", "ill send mine if u send urs")]
    [InlineData("trade-pressure", "dont be shy")]
    [InlineData("trade-pressure", "i already sent, its only fair")]
    [InlineData("asks-intimate", "with ur face babe")]
    [InlineData("asks-intimate", "turn on ur cam")]
    [InlineData("promise-to-delete", "i'll delete it right after")]
    [InlineData("promise-to-delete", "nobody will see")]
    [InlineData("has-recorded", "look what i have")]
    [InlineData("has-recorded", "i recorded everything")]
    [InlineData("has-recorded", "i recorded you")]
    [InlineData("has-recorded", "i have ur nudes")]
    [InlineData("proof-of-reach", "i have all ur followers")]
    [InlineData("proof-of-reach", "is this ur mum?")]
    [InlineData("proof-of-reach", "i got ur school page")]
    [InlineData("threat-to-share", "i will send it to all ur followers")]
    [InlineData("threat-to-share", "i'll post it everywhere")]
    [InlineData("ruin-life", "ruin ur life")]
    [InlineData("ruin-life", "ur life is over")]
    [InlineData("false-accusation", "look at the article i made")]
    [InlineData("false-accusation", "everyone will think ur a pedo")]
    [InlineData("money-demand", "send $500")]
    [InlineData("money-demand", "buy a steam card and send the code")]
    [InlineData("more-images-demand", "then send another one")]
    [InlineData("more-images-demand", "give me ur bank login")]
    [InlineData("haggling", "how much u have? ok 150")]
    [InlineData("countdown", "u have 10 min")]
    [InlineData("countdown", "im counting")]
    [InlineData("punishes-silence", "if u block me i post")]
    [InlineData("punishes-silence", "answer me now")]
    [InlineData("shows-it-started", "i made a group with ur family")]
    [InlineData("forbids-telling", "dont tell ur parents")]
    [InlineData("forbids-telling", "police cant help u")]
    [InlineData("more-after-payment", "this one for the second video")]
    [InlineData("recovery-offer", "we can remove the video, pay the fee")]
    public void Judge_AWordingOfTheSources_IsItsSign(string sign, string wording)
    {
        var judgement = TestChat.Judge([.. Lead, "m: i paid", $"t: {wording}", "t: i have all ur followers"]);
        var line = Lead.Length + 2;
        var first = judgement.Stages.SelectMany(stage => stage.Signs).Where(found => found.Message == line).Select(found => found.Sign.Id);
        // What tells a stranger is looked for at the beginning.
        Assert.Contains(sign, first);
    }

    [Fact]
    public void Judge_NumbersThatCountDown_AreACountdown()
    {
        var judgement = TestChat.Judge([.. Lead, "t: i have all ur followers, pay or i post it", "t: 5", "t: 4", "t: 3"]);
        Assert.Contains(judgement.Stages.SelectMany(stage => stage.Signs), found => found is { Sign.Id: "countdown", Message: 9, Quote: "3" });
    }

    [Fact]
    public void Judge_AmountsThatFall_AreHaggling()
    {
        var judgement = TestChat.Judge([.. Lead, "t: i have all ur followers, pay me $500 or i post it", "m: i can't", "t: pay me $300", "t: pay me $150"]);
        Assert.Equal([8, 9], judgement.Stages.SelectMany(stage => stage.Signs).Where(found => found.Sign.Id == "haggling").Select(found => found.Message));
    }
}
