using Catchlight.Conversations.Owners;

namespace Catchlight.Conversations.Tests.Owners;

public sealed class OwnerFinderTests
{
    [Fact]
    public void Find_OneNameInAllChatsOfAnApp_IsThePerson() =>
        Assert.Equal(["sam_r Shared", "sam_r Shared", "sam_r Shared"], Find(null, Chat("anna.b", "sam_r"), Chat("sam_r", "kim"), Chat("leo", "sam_r")));

    [Fact]
    public void Find_TheOffenderInTwoApps_IsNotThePerson() =>
        // Under the same name to somebody who has another one there: nothing tells which of the two the person is.
        Assert.Equal(["", ""], Find(null, Chat("Anna", "sam_r"), Chat("Anna", "Sam") with { Format = ConversationFormat.Telegram }));

    [Fact]
    public void Find_OneChatWithEach_OfTwoNamesThatAreInAll_IsNotKnown() =>
        Assert.Equal(["", ""], Find(null, Chat("Anna", "sam_r"), Chat("sam_r", "Anna")));

    [Fact]
    public void Find_ASharedNameThatThreatens_IsNotThePerson() =>
        Assert.Equal(["kim Signs", ""], Find(null, Chat("Anna", "kim") with { BySigns = "kim" }, Chat("Anna", "leo")));

    [Fact]
    public void Find_AGroupOrASingleVoice_SaysNothingOfOthers() =>
        // In both the person may be somebody who wrote nothing.
        Assert.Equal(["", "", ""], Find(null, Chat("Anna", "sam_r"), Chat("Anna", "kim", "leo"), Chat("Anna")));

    [Fact]
    public void Find_AGroupWithTheNameOfThePerson_IsKnownFromTheOthers() =>
        Assert.Equal(["sam_r Shared", "sam_r Shared", "sam_r Elsewhere"], Find(null, Chat("anna.b", "sam_r"), Chat("sam_r", "kim"), Chat("leo", "kim", "sam_r")));

    [Fact]
    public void Find_AChatNamedAfterTheOther_TellsThePerson()
    {
        var chat = Chat("Anna", "Sam");
        Assert.Equal(["Sam Title"], Find(null, chat with { Conversation = chat.Conversation with { Title = "anna" } }));
        // An email has a subject there.
        Assert.Equal([""], Find(null, chat with { Conversation = chat.Conversation with { Title = "anna" }, Format = ConversationFormat.Email }));
        Assert.Equal(["Anna Signs"], Find(null, chat with { Conversation = chat.Conversation with { Title = "anna" }, BySigns = "Anna" }));
    }

    [Theory, InlineData("+44 7700 900123"), InlineData("+447700900123"), InlineData("0044 (7700) 900-123")]
    public void Find_ANumberThatThePersonSaysIsTheirs_IsFoundHoweverItIsWritten(string number) =>
        Assert.Equal(["+44 7700 900123 Named"], [.. OwnerFinder.Find([Chat("Anna", "+44 7700 900123")], [number], null).Select(Text)]);

    [Fact]
    public void Find_WhatThePersonIsCalled_CountsUnlessWhatWasSaidSpeaksAgainstIt()
    {
        Assert.Equal(["sam Called"], Find("Sam", Chat("Anna", "sam")));
        // Somebody pretends to be them.
        Assert.Equal(["Anna Signs"], Find("Sam", Chat("Anna", "sam") with { BySigns = "Anna" }));
    }

    [Fact]
    public void Find_WhatTheExportSays_ComesBeforeEverything()
    {
        var chat = Chat("Anna", "Me");
        Assert.Equal(["Me Export", "Me Elsewhere"], Find("Anna", chat with { Conversation = chat.Conversation with { Owner = "Me" }, BySigns = "Anna" }, Chat("kim", "Me") with { Format = ConversationFormat.Signal }));
    }

    private static ChatSides Chat(params string[] participants) =>
        new(ConversationFormat.Instagram, new Conversation(null, participants, [.. participants.Select((name, i) => new Message(i + 1, name, null, "hi", MessageKind.Text))]), null);

    private static string[] Find(string? called, params ChatSides[] chats) => [.. OwnerFinder.Find(chats, [], called).Select(Text)];

    private static string Text(ChatOwner? owner) => owner is null ? "" : $"{owner.Name} {owner.Reason}";
}
