namespace Catchlight.Conversations.Tests.Reading.Telegram;

public sealed class TelegramJsonTests
{
    private const string Whole = """
        {"about": "x", "personal_information": {"user_id": 7, "first_name": "Ben"}, "chats": {"about": "y", "list": [
          {"name": "Anna", "type": "personal_chat", "id": 1, "messages": [
            {"id": 1, "type": "service", "date": "2026-03-14T21:06:00", "date_unixtime": "1773518760", "actor": "Anna", "action": "phone_call", "discard_reason": "missed", "text": ""},
            {"id": 2, "type": "message", "date": "2026-03-14T21:07:00", "date_unixtime": "1773518820", "from": "Anna", "from_id": "user3", "text": ["see ", {"type": "text_link", "text": "this", "href": "https://example.org/"}, {"type": "link", "text": "https://a.example"}]},
            {"id": 3, "type": "message", "date": "2026-03-14T21:08:00", "date_unixtime": "1773518880", "from": "Ben", "from_id": "user7", "photo": "(File not included.)", "text": "me"},
            {"id": 4, "type": "message", "date": "2026-03-14T21:09:00", "date_unixtime": "1773518940", "from": null, "from_id": "user9", "file": "x", "media_type": "voice_message", "text": ""},
            {"id": 5, "type": "message", "date": "2026-03-14T21:10:00", "date_unixtime": "1773519000", "from": "Anna", "from_id": "user3", "contact_information": {"first_name": "Max", "last_name": "", "phone_number": "+44123"}, "text": ""},
            {"id": 6, "type": "service", "date": "2026-03-14T21:11:00", "date_unixtime": "1773519060", "actor": "Anna", "action": "pin_message", "text": ""}
          ]},
          {"name": "Group", "type": "private_group", "id": 2, "messages": [{"id": 1, "type": "message", "date": "2026-03-14T21:07:00", "date_unixtime": "1773518820", "from": "Ben", "from_id": "user7", "text": "hi"}]},
          {"name": "Empty", "type": "personal_chat", "id": 3, "messages": []}
        ]}}
        """;

    [Fact]
    public void Read_Everything_HasAllChats()
    {
        var export = Exports.Read(Whole);

        Assert.Equal(ConversationFormat.Telegram, export.Format);
        Assert.Equal(["Anna", "Group"], export.Conversations.Select(conversation => conversation.Title));
        Assert.Equal(
        [
            "Anna|Call|Missed call",
            "Anna|Text|see this (https://example.org/)https://a.example",
            "Ben|Picture|me",
            "user9|Audio|",
            "Anna|Attachment|Max  +44123",
            "|System|Anna pin message",
        ], export.Conversations[0].Lines());
        Assert.Equal("Ben", export.Conversations[0].Owner);
        Assert.Equal(TimeSpan.FromHours(1), export.Conversations[0].Messages[1].Sent!.Value.Offset);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1773518820), export.Conversations[0].Messages[1].Sent!.Value.Instant);
    }

    [Theory]
    [InlineData("test_single_export.json", null)]
    [InlineData("test_batch_export.json", "Chatname")]
    public void Read_ChatMinerExport_IsWhatItsAuthorsExpect(string name, string? title)
    {
        var export = Exports.Read(File.ReadAllBytes(Path.Combine("Data", "chat-miner", "telegram", name)));

        Assert.Equal(ConversationFormat.Telegram, export.Format);
        Assert.Equal(["Author 1|Text|Minimal Message", "Author 2|Text|Link:https://telegram.org/"], export.Only().Lines());
        Assert.Equal(title, export.Only().Title);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1544006350), export.Only().Messages[0].Sent!.Value.Instant);
    }
}
