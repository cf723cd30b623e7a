namespace Catchlight.Conversations.Tests.Reading.Snapchat;

public sealed class SnapchatReaderTests
{
    [Fact]
    public void Read_ListsOfReceivedAndSent_AreOneConversationAPerson()
    {
        var export = Exports.Read("""
            {"Received Saved Chat History": [
               {"From": "anna_x", "Media Type": "TEXT", "Created": "2022-07-22 19:28:21 UTC", "Text": "it&#39;s me"},
               {"From": "max", "Media Type": "MEDIA", "Created": "2022-07-22 19:00:00 UTC", "Text": ""}],
             "Sent Saved Chat History": [
               {"To": "anna_x", "Media Type": "TEXT", "Created": "2022-07-22 19:27:00 UTC", "Text": "who?"}]}
            """);

        Assert.Equal(ConversationFormat.Snapchat, export.Format);
        Assert.Equal(["anna_x", "max"], export.Conversations.Select(conversation => conversation.Title));
        Assert.Equal(["Me|Text|who?", "anna_x|Text|it's me"], export.Conversations[0].Lines());
        Assert.Equal("Me", export.Conversations[0].Owner);
        Assert.Equal(["max|Attachment|"], export.Conversations[1].Lines());
        Assert.Equal(new DateTimeOffset(2022, 7, 22, 19, 28, 21, TimeSpan.Zero), export.Conversations[0].Messages[1].Sent!.Value.Instant);
    }

    [Fact]
    public void Read_ListForEachConversation_KnowsTheOwner()
    {
        var export = Exports.Read("""
            {"anna_x": [
               {"From": "anna_x", "Media Type": "TEXT", "Created": "2024-04-20 01:29:22 UTC", "Content": "was he good?", "Conversation Title": null, "IsSender": false, "Created(microseconds)": 1713576562686, "IsSaved": true, "Media IDs": ""},
               {"From": "ben_y", "Media Type": "STATUSERASEDMESSAGE", "Created": "2024-04-20 01:28:22 UTC", "Content": "", "Conversation Title": null, "IsSender": true, "Created(microseconds)": 1713576502686},
               {"From": "anna_x", "Media Type": "STATUSSAVETOCAMERAROLL", "Created": "2024-04-20 01:27:22 UTC", "Content": null, "IsSender": false},
               {"From": "anna_x", "Media Type": "IMAGE", "Created": "2024-04-20 01:26:22 UTC", "IsSender": false}],
             "g~1": []}
            """);

        Assert.Equal(["anna_x|Picture|", "|System|", "ben_y|Deleted|", "anna_x|Text|was he good?"], export.Only().Lines());
        Assert.Equal("ben_y", export.Only().Owner);
        Assert.Equal("anna_x", export.Only().Title);
    }
}
