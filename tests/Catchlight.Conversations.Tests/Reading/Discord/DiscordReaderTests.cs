namespace Catchlight.Conversations.Tests.Reading.Discord;

public sealed class DiscordReaderTests
{
    [Fact]
    public void Read_Channel_SaysWhoWroteWhat()
    {
        var export = Exports.Read("""
            {"guild": {"id": "0", "name": "Direct Messages"}, "channel": {"id": "1", "type": "DirectTextChat", "name": "anna"}, "dateRange": {"after": null, "before": null}, "exportedAt": "2026-03-15T00:00:00+00:00",
             "messages": [
               {"id": "1", "type": "Default", "timestamp": "2026-03-14T21:07:00.123+00:00", "content": "hi", "author": {"id": "5", "name": "anna", "discriminator": "0000", "nickname": "Anna"}, "attachments": [], "embeds": []},
               {"id": "2", "type": "Reply", "timestamp": "2026-03-14T21:08:00+00:00", "content": "look", "author": {"id": "6", "name": "ben", "nickname": "ben"}, "attachments": [{"id": "1", "url": "https://x/y.png", "fileName": "y.png", "fileSizeBytes": 5}]},
               {"id": "3", "type": "Call", "timestamp": "2026-03-14T21:09:00+00:00", "content": "Started a call that lasted 5 minutes.", "author": {"id": "6", "name": "ben"}, "attachments": []},
               {"id": "4", "type": "ChannelPinnedMessage", "timestamp": "2026-03-14T21:10:00+00:00", "content": "Pinned a message.", "author": {"id": "6", "name": "ben"}}
             ], "messageCount": 4}
            """);

        Assert.Equal(ConversationFormat.Discord, export.Format);
        Assert.Equal(["anna|Text|hi", "ben|Picture|look", "ben|Call|Started a call that lasted 5 minutes.", "|System|Pinned a message."], export.Only().Lines());
        Assert.Equal("anna", export.Only().Title);
        Assert.Equal(TimeSpan.Zero, export.Only().Messages[0].Sent!.Value.Offset);
    }
}
