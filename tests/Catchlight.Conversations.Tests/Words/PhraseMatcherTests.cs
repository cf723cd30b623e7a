using Catchlight.Conversations.Words;

namespace Catchlight.Conversations.Tests.Words;

public sealed class PhraseMatcherTests
{
    [Theory]
    [InlineData("i will send it to your friends", "i will send it to your friends")]
    [InlineData("i will send it to your friends", "I'LL SEND IT TO UR FRIENDS!!!")]
    [InlineData("i will send it to your friends", "i'll seeend it 2 ur frnds")]
    [InlineData("i will send it to your friends", "I’ll s3nd it to yr friendz")]
    [InlineData("going to post", "im gonna p0st it")]
    [InlineData("i do not want", "i dont wanna")]
    [InlineData("your pictures everywhere", "ur p1cs everywhere")]
    [InlineData("pay me #", "pay me 1,500 now")]
    [InlineData("# minutes", "u have 10min")]
    [InlineData("# minutes", "you have ten... 5 mins")]
    [InlineData("tu camara", "enciende tu cámara")]
    [InlineData("acesso total", "tenho acesso t&#243;tal")]
    [InlineData("hacked your computer", "I hаcked your соmputer")]
    [InlineData("hacked your computer", "I hac\u200Bked your com\u00ADputer")]
    [InlineData("send ~3 everyone", "send that one to everyone")]
    [InlineData("send|post it", "post it")]
    [InlineData("turn|going+to off", "going to off")]
    [InlineData("send the? money", "send money")]
    [InlineData("see it .", "do you see it? yes")]
    [InlineData("see it .", "do you see it")]
    public void Find_AnotherSpelling_IsTheSamePhrase(string phrase, string message) => Assert.True(Has(phrase, message));

    [Theory]
    [InlineData("send ~3 everyone", "i will not send it. everyone knows")]
    [InlineData("will ~2 send", "i will not send it")]
    [InlineData("send ~2 everyone", "send one of the best to everyone")]
    [InlineData("pay me #", "pay me")]
    [InlineData("see it .", "do you see it in the background")]
    [InlineData("kill yourself", "i could kill you, yourself included")]
    public void Find_OtherWords_AreNone(string phrase, string message) => Assert.False(Has(phrase, message));

    [Fact]
    public void Find_APhraseTwice_IsFoundOnceWhereItStandsFirst()
    {
        var found = new List<PhraseHit>();
        new PhraseMatcher(new PhraseBook(["pay me", "me now"])).Find("ok pay me now, PAY me", found);
        Assert.Equal([new(0, 3, 9), new(1, 7, 13)], found);
    }

    [Theory]
    [InlineData("send it ~2")]
    [InlineData("a?")]
    [InlineData("send @nobody")]
    public void Parse_WhatBreaksTheRules_IsRefused(string phrase) => Assert.Throws<FormatException>(() => new PhraseBook([phrase]));

    [Fact]
    public void Find_AnyText_EndsAndStaysInside() => CsCheck.Check.Sample(CsCheck.Gen.String, text =>
    {
        var found = new List<PhraseHit>();
        new PhraseMatcher(new PhraseBook(["a|b ~3 c|d", "# ~2 #", ". a", "i am ~1 not"])).Find(text, found);
        Assert.All(found, hit => Assert.InRange(hit.End, hit.Start, text.Length));
    });

    private static bool Has(string phrase, string message)
    {
        var found = new List<PhraseHit>();
        new PhraseMatcher(new PhraseBook([phrase])).Find(message, found);
        return found.Count > 0;
    }
}
