namespace Catchlight.Conversations.Tests.Reading.Signal;

public sealed class SignalTests
{
    [Fact]
    public void Read_ChatMinerExport_IsWhatItsAuthorsExpect()
    {
        var export = Exports.Read(File.ReadAllBytes(Path.Combine("Data", "chat-miner", "signal", "test_export.txt")));

        Assert.Equal(ConversationFormat.Signal, export.Format);
        Assert.Equal(["Jane Doe|Text|Hello John!", "John Doe|Text|Hello\nJane!"], export.Only().Lines());
        Assert.Equal(["2019-12-24 12:23:00", "2020-01-17 21:49:00"], export.Only().Times());
    }

    [Fact]
    public void Read_TextWithMe_KnowsTheOwner()
    {
        var export = Exports.Read("[2026-03-14 21:07:11] Me: hi\n[2026-03-14 21:08:11] Anna: hello");

        Assert.Equal(ConversationFormat.Signal, export.Format);
        Assert.Equal("Me", export.Only().Owner);
    }

    [Theory]
    [InlineData("""{"date": "2026-03-14T21:07:11", "sender": "Me", "body": "hi", "quote": "", "attachments": []}""" + "\n" + """{"date": "2026-03-14T21:08:11", "sender": "Anna", "body": "hello", "attachments": [{"name": "x"}]}""" + "\n")]
    [InlineData("""[{"date": "2026-03-14T21:07:11", "sender": "Me", "body": "hi", "attachments": []}, {"date": "2026-03-14T21:08:11", "sender": "Anna", "body": "hello", "attachments": [{"name": "x"}]}]""")]
    public void Read_JsonOfTheTool_IsRead(string text)
    {
        var export = Exports.Read(text);

        Assert.Equal(ConversationFormat.Signal, export.Format);
        Assert.Equal(["Me|Text|hi", "Anna|Attachment|hello"], export.Only().Lines());
        Assert.Equal("Me", export.Only().Owner);
    }

    [Fact]
    public void Read_Frames_JoinPeopleChatsAndMessages()
    {
        var export = Exports.Read("""
            {"version": "1", "backupTimeMs": "1773522390000"}
            {"recipient": {"id": "1", "self": {}}}
            {"recipient": {"id": "2", "contact": {"aci": "x", "e164": "447700900123", "profileGivenName": "Anna", "profileFamilyName": "B"}}}
            {"recipient": {"id": "3", "contact": {"e164": "447700900124"}}}
            {"chat": {"id": "10", "recipientId": "2"}}
            {"chatItem": {"chatId": "10", "authorId": "1", "dateSent": "1773522391000", "outgoing": {}, "standardMessage": {"text": {"body": "hi"}}}}
            {"chatItem": {"chatId": "10", "authorId": "2", "dateSent": "1773522392000", "incoming": {}, "standardMessage": {"text": {"body": "see"}, "attachments": [{"pointer": {"contentType": "image/jpeg"}}]}}}
            broken
            {"chatItem": {"chatId": "10", "authorId": "2", "dateSent": "1773522393000", "incoming": {}, "remoteDeletedMessage": {}}}
            {"chatItem": {"chatId": "10", "authorId": "2", "dateSent": "1773522394000", "directionless": {}, "updateMessage": {"individualCall": {}}}}
            """);

        Assert.Equal(ConversationFormat.Signal, export.Format);
        Assert.Equal(["Me|Text|hi", "Anna B|Picture|see", "Anna B|Deleted|", "Anna B|Call|"], export.Only().Lines());
        Assert.Equal("Anna B", export.Only().Title);
        Assert.Equal("Me", export.Only().Owner);
        Assert.Equal("The file, line 8", Assert.Single(export.Skipped).Place);
    }
}
