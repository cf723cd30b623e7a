namespace Catchlight.Conversations.Tests.Identifiers.Handles;

public sealed class HandleFinderTests
{
    [Theory]
    [InlineData("my snap is anna_x", "Handle snapchat anna_x")]
    [InlineData("add me on snap: annasmith", "Handle snapchat annasmith")]
    [InlineData("snap:anna22", "Handle snapchat anna22")]
    [InlineData("add anna.b22 on insta", "Handle instagram anna.b22")]
    [InlineData("insta - @annab", "Handle instagram annab")]
    [InlineData("my telegram username is annabell", "Handle telegram annabell")]
    [InlineData("text me on telegram @annab", "Handle telegram annab")]
    [InlineData("@anna_99", "Handle - anna_99")]
    [InlineData("my venmo is @anna-b", "Payment venmo anna-b")]
    public void Find_NameOfAnApp_IsFound(string text, string line) => Assert.Equal([line], Found.In(text).Lines());

    [Theory]
    [InlineData("my snap is broken")]
    [InlineData("snap is down again...")]
    [InlineData("insta is better than snap")]
    [InlineData("do you have snap?")]
    [InlineData("on insta 2day at 5pm")]
    [InlineData("whats your insta name")]
    [InlineData("i like ig and fb")]
    [InlineData("see u @school")]
    [InlineData("oh snap: really")]
    [InlineData("discord is for gamers.lol no")]
    public void Find_OrdinaryTalk_HasNone(string text) => Assert.Empty(Found.In(text).Lines());

    [Fact]
    public void Find_MentionInAnExport_IsOfItsApp() => Assert.Equal(["Handle instagram annab"], Found.In("hi @annab!", ConversationFormat.Instagram).Lines());
}
