namespace Catchlight.Conversations.Tests.Reading.Meta;

public sealed class MetaJsonTests
{
    private const string Instagram = """
        {
          "participants": [{"name": "Ren\u00c3\u00a9"}, {"name": "ben"}],
          "messages": [
            {"sender_name": "ben", "timestamp_ms": 1773522420000, "content": "look", "share": {"link": "https://www.instagram.com/p/x/", "share_text": "caf\u00c3\u00a9"}},
            {"sender_name": "Ren\u00c3\u00a9", "timestamp_ms": 1773522410000, "content": "Liked a message"},
            {"sender_name": "Ren\u00c3\u00a9", "timestamp_ms": 1773522400000, "photos": [{"uri": "your_instagram_activity/messages/inbox/x/photos/1.jpg"}]},
            {"sender_name": "ben", "timestamp_ms": 1773522390000, "content": "don\u00e2\u0080\u0099t \u00f0\u009f\u0098\u0080", "reactions": [{"reaction": "x", "actor": "y"}]},
            {"sender_name": "ben", "timestamp_ms": 1773522380000, "content": "gone", "is_unsent": true},
            {"sender_name": "ben", "timestamp_ms": 1773522380000, "content": "You started a video chat", "call_duration": 0},
            {"sender_name": "Ren\u00c3\u00a9", "timestamp_ms": 1773522370000, "content": "plain \u00e9 stays"}
          ],
          "title": "Ren\u00c3\u00a9", "is_still_participant": true, "thread_path": "inbox/rene_1", "magic_words": []
        }
        """;

    [Fact]
    public void Read_Instagram_IsMendedAndInOrder()
    {
        var export = Exports.Read(Instagram);

        Assert.Equal(ConversationFormat.Instagram, export.Format);
        Assert.Equal(
        [
            "René|Text|plain é stays",
            "ben|Call|You started a video chat",
            "ben|Deleted|gone",
            "ben|Text|don’t 😀",
            "René|Picture|",
            "|System|Liked a message",
            "ben|Text|look\ncafé\nhttps://www.instagram.com/p/x/",
        ], export.Only().Lines());
        Assert.Equal("René", export.Only().Title);
        Assert.Equal("ben", export.Only().Owner);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1773522370000), export.Only().Messages[0].Sent!.Value.Instant);
    }

    [Theory]
    [InlineData("""{"messages": [{"sender_name": "a", "timestamp_ms": 1773522390000, "content": "hi", "type": "Generic"}], "title": "a"}""")]
    [InlineData("""{"messages": [{"sender_name": "a", "timestamp_ms": 1773522390000, "content": "hi"}], "title": "a", "thread_type": "Regular"}""")]
    [InlineData("""{"participants": ["a", "b"], "threadName": "a_1", "messages": [{"isUnsent": false, "media": [], "senderName": "a", "text": "hi", "timestamp": 1773522390000, "type": "text"}]}""")]
    public void Read_Messenger_IsTold(string text)
    {
        var export = Exports.Read(text);

        Assert.Equal(ConversationFormat.Messenger, export.Format);
        Assert.Equal(["a|Text|hi"], export.Only().Lines());
    }

    [Fact]
    public void Read_BrokenMessages_AreSkippedAndNamed()
    {
        var export = Exports.Read("""{"messages": [{"sender_name": "a", "timestamp_ms": 1773522390000, "content": "hi"}, 7, null, {"sender_name": 3, "timestamp_ms": "x", "content": {}}, {"sender_name": "a", "timestamp_ms": 1773522391000, "content": "half \ud83d end"}]}""");

        Assert.Equal(["a|Text|hi", "|Text|", "a|Text|half � end"], export.Only().Lines());
        Assert.Equal(["The file, message 2", "The file, message 3"], export.Skipped.Select(part => part.Place));
        Assert.Equal(2, export.SkippedCount);
    }

    [Fact]
    public void Read_ThatBreaksOff_KeepsWhatCameBefore()
    {
        var whole = Exports.Read(Instagram).Only().Messages.Count;

        var export = Exports.Read(Instagram[..Instagram.IndexOf("gone", StringComparison.Ordinal)]);

        Assert.InRange(export.Only().Messages.Count, 4, whole - 1);
        Assert.Contains("don’t 😀", export.Only().Messages.Select(message => message.Text));
        Assert.StartsWith("The file, byte ", Assert.Single(export.Skipped).Place, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ChatMinerExport_IsWhatItsAuthorsExpect()
    {
        var export = Exports.Read(File.ReadAllBytes(Path.Combine("Data", "chat-miner", "instagram", "test_export.json")));

        Assert.Equal(ConversationFormat.Instagram, export.Format);
        Assert.Equal(["Jane Doe|Text|Hello John!", "John Doe|Text|Hello Jane!"], export.Only().Lines());
    }
}
