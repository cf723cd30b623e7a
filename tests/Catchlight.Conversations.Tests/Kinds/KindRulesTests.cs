using Catchlight.Conversations.Judging;
using Catchlight.Conversations.Kinds;
using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Tests.Kinds;

public sealed class KindRulesTests
{
    private const string Bluff = "I am a hacker and hacked your operating system. I recorded you with your camera while you visited adult sites. Send 900 dollars in bitcoin to my wallet within 48 hours or all your contacts get the video.";

    [Fact]
    public void Judge_AThreatBetweenFriends_IsNoneAndNotShown()
    {
        var judgement = TestChat.Judge("t: send me the pics of the party", "m: <picture>", "t: haha I'll send it to everyone");
        Assert.Equal(ConversationKind.None, judgement.Kind);
        Assert.Empty(judgement.Stages);
        Assert.Contains("proves nothing", judgement.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Judge_TheSameWordsAfterALure_AreTheThreat()
    {
        var judgement = TestChat.Judge("t: hey u popped up in my suggestions", "t: <picture>", "t: now u, with ur face", "m: <picture>", "t: i saved it. I'll send it to everyone");
        Assert.Equal(ConversationKind.Sextortion, judgement.Kind);
        Assert.Equal(ScriptStage.Threat, judgement.Latest);
        var line = Assert.Single(judgement.Stages[^1].Signs);
        Assert.Equal(("threat-to-share", 5, TestChat.Other), (line.Sign.Id, line.Message, line.Sender));
        Assert.Equal(new DateTime(2026, 3, 14, 20, 4, 0), judgement.Stages[^1].At!.Value.Local);
    }

    [Fact]
    public void Judge_OnlyAThreatPasted_IsSextortion() =>
        Assert.Equal(ConversationKind.Sextortion, TestChat.Judge("?: if you don't pay me $500 i will send your nudes to all your followers").Kind);

    [Theory]
    [InlineData("send $500 or i post it", ConversationKind.Sextortion)]
    [InlineData("send 500 dollars now or i will leak them", ConversationKind.Sextortion)]
    [InlineData("transfer the money today or i post it to all ur followers", ConversationKind.Sextortion)]
    [InlineData("send me 5 or 6 songs and i post the list", ConversationKind.None)]
    [InlineData("send me the 2 photos or i can post the ones that i took", ConversationKind.None)]
    public void Judge_MoneyOrItIsPosted_IsBlackmailWhereverItStands(string line, ConversationKind kind) =>
        Assert.Equal(kind, TestChat.Judge("t: hi", "m: hi", "t: " + line, "m: please no").Kind);

    [Theory]
    [InlineData("send me money or your mom will see it")]
    [InlineData("you have 1 hour to send $100 in steam cards or your school gets the video")]
    [InlineData("pay me $300 or it goes viral")]
    [InlineData("i have a screenshot of ur private parts and ur face, $1000 or viral")]
    [InlineData("i will post your pictures everywhere if u dont pay")]
    [InlineData("pay 300 or i send ur pics to all ur friends")]
    public void Judge_OneLinePasted_IsSextortion(string line) =>
        Assert.Equal(ConversationKind.Sextortion, TestChat.Judge("?: " + line).Kind);

    [Theory]
    [InlineData("if you don't pay your rent we will send a letter")]
    [InlineData("i will send it if you pay me back")]
    [InlineData("you can pay in person or online")]
    [InlineData("pay cash or put it on the card")]
    [InlineData("do you pay or i pay?")]
    [InlineData("i send you the tickets if you pay me the 20 dollars")]
    [InlineData("if you don't answer i'll show you at work tomorrow")]
    [InlineData("that is emotional blackmail, stop it")]
    [InlineData("send me 50 dollars and your mom will get her parcel")]
    public void Judge_OrdinaryLineAboutMoney_IsNothing(string line)
    {
        Assert.Equal(ConversationKind.None, TestChat.Judge("?: " + line).Kind);
        Assert.Equal(ConversationKind.None, TestChat.Judge("t: hi", "m: hi", "t: " + line, "m: ok").Kind);
    }

    [Fact]
    public void Judge_AThreatWithItsDeadlineInBetween_IsSextortion()
    {
        var judgement = TestChat.Judge("t: hey, call me?", "t: Pay 200 GBP in 1 hour or I send it to your school");
        Assert.Equal(ConversationKind.Sextortion, judgement.Kind);
        Assert.Equal([2], judgement.Lines.Select(line => line.Message).Distinct());
    }

    [Fact]
    public void Judge_NothingThatIsStrongByItself_ShowsNoSignOfOrderEither() =>
        // "Call me" and a picture near each other: whether one was wanted for the other, nobody can tell.
        Assert.Empty(TestChat.Judge("t: hey, call me?", "t: <picture>", "m: nice", "t: see you").Lines);

    [Fact]
    public void Judge_TheOwnersWords_AreNotHeldAgainstTheOther()
    {
        var judgement = TestChat.Judge("m: i recorded you and have all your followers, pay me $500 or i post it", "t: haha very funny");
        Assert.Equal(ConversationKind.None, judgement.Kind);
    }

    [Fact]
    public void Judge_OwnerNotKnown_TakesTheOneWhoThreatensForTheOther()
    {
        var chat = TestChat.Of("t: i have all ur followers, pay me $500 or i post it", "m: please don't") with { Owner = null };
        var judgement = TestChat.Judge(chat);
        Assert.Equal((OwnerKnown.BySigns, TestChat.Owner), (judgement.OwnerKnown, judgement.Me));
        Assert.Contains(judgement.Remarks, remark => remark.Contains(TestChat.Owner, StringComparison.Ordinal));
    }

    [Fact]
    public void Judge_MeNamed_IsWhoWasNamed()
    {
        var chat = TestChat.Of("t: hello", "m: hi") with { Owner = null };
        Assert.Equal((OwnerKnown.Told, TestChat.Owner), (TestChat.Judge(chat, new() { Me = " ME" }).OwnerKnown, TestChat.Judge(chat, new() { Me = "me" }).Me));
        Assert.Contains(TestChat.Judge(chat, new() { Me = "Zoe" }).Remarks, remark => remark.Contains("Zoe", StringComparison.Ordinal));
    }

    [Fact]
    public void Judge_OnlyARequestOfAStranger_IsToIgnoreAndDelete()
    {
        var judgement = TestChat.Judge("t: hey, u popped up in my suggestions", "m: who is this");
        Assert.Equal(ConversationKind.None, judgement.Kind);
        Assert.Equal(["ignore-and-delete"], judgement.Advice.Select(advice => advice.Id));
        Assert.Equal(ScriptStage.Contact, judgement.Latest);
    }

    [Fact]
    public void Judge_UnderEighteen_ChangesTheAdvice()
    {
        string[] threat = ["t: send $500 or i post it to all ur followers", "t: i have ur nudes"];
        var young = TestChat.Judge([.. threat, "m: I'm 15 and I'm scared"]);
        var unknown = TestChat.Judge([.. threat, "m: I'm scared"]);
        Assert.True(young.MayBeUnder18);
        Assert.False(unknown.MayBeUnder18);
        Assert.Contains(young.Advice, advice => advice.Id == "trusted-adult");
        Assert.Contains(young.Advice, advice => advice.Id == "report-child-protection");
        Assert.Contains(young.Advice, advice => advice.Id == "remove-under-18");
        Assert.Contains(unknown.Advice, advice => advice.Id == "tell-someone-any-age");
        Assert.DoesNotContain(unknown.Advice, advice => advice.Id is "trusted-adult" or "remove-under-18");
    }

    [Theory]
    [InlineData("im 15", true)]
    [InlineData("I'm only 13!", true)]
    [InlineData("i am 17 years old", true)]
    [InlineData("tengo 14 años", true)]
    [InlineData("im a minor", true)]
    [InlineData("i'm under 18", true)]
    [InlineData("I'm 18", false)]
    [InlineData("im 24", false)]
    [InlineData("i'm 10 minutes late", false)]
    [InlineData("im 15% done", false)]
    [InlineData("tengo 15 euros", false)]
    public void Judge_AnAge_IsReadOnlyWhereItIsOne(string words, bool young) => Assert.Equal(young, TestChat.Judge("t: hello", $"m: {words}").MayBeUnder18);

    [Theory]
    [InlineData("m: i want to die")]
    [InlineData("m: I'm going to kill myself")]
    [InlineData("m: no puedo más, me quiero morir")]
    [InlineData("m: i dont want to live")]
    [InlineData("t: kys")]
    [InlineData("t: just go and kill yourself")]
    [InlineData("?: i just want to end my life")]
    public void Judge_TalkOfDying_PutsHelpFirst(string line)
    {
        var judgement = TestChat.Judge(line);
        Assert.True(judgement.Crisis);
        Assert.Equal("self-harm", judgement.Advice[0].Id);
        Assert.Equal(line[3..], Assert.Single(judgement.CrisisLines).Quote);
    }

    [Theory]
    [InlineData("m: i'm dying of laughter")]
    [InlineData("m: my phone died")]
    [InlineData("t: i don't want to live with my parents")]
    [InlineData("t: i could kill for a pizza")]
    public void Judge_OrdinaryTalkOfDying_IsNoCrisis(string line) => Assert.False(TestChat.Judge(line).Crisis);

    [Fact]
    public void Judge_BulkEmail_IsABluff()
    {
        var judgement = TestChat.Judge(TestChat.Email(Bluff));
        Assert.Equal(ConversationKind.EmailBluff, judgement.Kind);
        Assert.Equal(["email-bluff", "tell-someone-any-age", "keep-the-email", "secure-accounts"], judgement.Advice.Select(advice => advice.Id));
    }

    [Fact]
    public void Judge_BulkEmailThatShowsSomething_IsARealThreat()
    {
        var files = TestChat.Judge(TestChat.Email(Bluff, pictures: true));
        var names = TestChat.Judge(TestChat.Email(Bluff + " I will begin with @anna.k and @tom_berg."));
        Assert.All([files, names], judgement => Assert.Equal(ConversationKind.Sextortion, judgement.Kind));
        Assert.All([files, names], judgement => Assert.Contains(judgement.Remarks, remark => remark.Contains("real threat", StringComparison.Ordinal)));
    }

    [Fact]
    public void Judge_APayment_ChangesTheAdvice()
    {
        var judgement = TestChat.Judge("t: i have ur nudes, pay me $200 or i post it", "m: i sent it", "t: now $100 more");
        Assert.Contains(judgement.Advice, advice => advice.Id == "pay-no-more");
        Assert.DoesNotContain(judgement.Advice, advice => advice.Id == "dont-pay");
        Assert.Equal(ScriptStage.Loop, judgement.Latest);
    }

    [Fact]
    public void Judge_Spanish_SpeaksSpanish()
    {
        var judgement = TestChat.Judge(TestChat.Of("t: te he grabado", "t: si no pagas lo publico, tengo a todos tus contactos"), new() { Language = "es" });
        Assert.Equal(ConversationKind.Sextortion, judgement.Kind);
        Assert.Equal(("es", "Así es el chantaje con fotos"), (judgement.Language, judgement.Heading));
    }

    [Fact]
    public void Judge_NothingInIt_Ends()
    {
        var judgement = TestChat.Judge(new Conversation(null, [], [new(1, null, null, "", MessageKind.System)]));
        Assert.Equal((ConversationKind.None, 1), (judgement.Kind, judgement.Messages));
    }
}
