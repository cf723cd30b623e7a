namespace Catchlight.Conversations.Tests.Reading.WhatsApp;

public sealed class WhatsAppReaderTests
{
    private const string Android = """
        14/03/2026, 21:05 - Messages and calls are end-to-end encrypted. Tap to learn more.
        14/03/2026, 21:07 - Anna: hi
        14/03/2026, 21:08 - Ben: hello
        second line

        third
        14/03/2026, 21:09 - Anna: <Media omitted>
        14/03/2026, 21:10 - Anna: IMG-20260314-WA0001.jpg (file attached)
        look at this
        14/03/2026, 21:11 - Ben: This message was deleted
        14/03/2026, 21:12 - Ben: You deleted this message
        14/03/2026, 21:13 - Anna: Missed video call
        14/03/2026, 21:14 - Anna changed the subject to "Trip: Rome"
        14/03/2026, 21:15 - Anna: see https://example.org/a: nice <This message was edited>
        """;

    [Fact]
    public void Read_Android_SaysWhoWroteWhat()
    {
        var export = Exports.Read(Android, "WhatsApp Chat with Anna.txt");

        Assert.Equal(ConversationFormat.WhatsApp, export.Format);
        Assert.Equal(
        [
            "|System|Messages and calls are end-to-end encrypted. Tap to learn more.",
            "Anna|Text|hi",
            "Ben|Text|hello\nsecond line\n\nthird",
            "Anna|Attachment|",
            "Anna|Picture|look at this",
            "Ben|Deleted|",
            "Ben|Deleted|",
            "Anna|Call|Missed video call",
            "|System|Anna changed the subject to \"Trip: Rome\"",
            "Anna|Text|see https://example.org/a: nice",
        ], export.Only().Lines());
        Assert.Equal(["Anna", "Ben"], export.Only().Participants);
        Assert.Equal("Anna", export.Only().Title);
        Assert.Equal("Ben", export.Only().Owner);
        Assert.Equal(Enumerable.Range(1, 10), export.Only().Messages.Select(message => message.Number));
        Assert.Empty(export.Skipped);
        Assert.Empty(export.Remarks);
    }

    [Fact]
    public void Read_Ios_KnowsMarks()
    {
        var export = Exports.Read("""
            [14.03.26, 21:05:00] Anna: ‎Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.
            [14.03.26, 21:07:11] Anna: hi
            ‎[14.03.26, 21:08:11] Anna: ‎image omitted
            ‎[14.03.26, 21:09:11] Ben: ‎<attached: 00000042-VIDEO-2026-03-14-21-09-11.mp4>
            ‎[14.03.26, 21:10:11] Ben: Plan.pdf • ‎3 pages ‎document omitted
            [14.03.26, 21:11:11] Ben: ‎Voice call, ‎5 min
            [14.03.26, 21:12:11] Ben: ‎Location: https://maps.example.org/?q=1,2
            [14.03.26, 21:13:11] ‪+44 7700 900123‬: ‎Sprachnachricht audio weggelassen
            """);

        Assert.Equal(
        [
            "|System|Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.",
            "Anna|Text|hi",
            "Anna|Picture|",
            "Ben|Video|",
            "Ben|Attachment|",
            "Ben|Call|Voice call, ‎5 min",
            "Ben|Text|Location: https://maps.example.org/?q=1,2",
            "+44 7700 900123|Audio|",
        ], export.Only().Lines());
        Assert.Equal("2026-03-14 21:07:11", export.Only().Times()[1]);
        Assert.Equal("Anna", export.Only().Title);
    }

    [Theory]
    [InlineData("3/14/26, 1:55\u202FPM - a: m", "2026-03-14 13:55:00")]
    [InlineData("14/03/2026, 1:55 p.m. - a: m", "2026-03-14 13:55:00")]
    [InlineData("14-03-2026, 01.55 PM - a: m", "2026-03-14 13:55:00")]
    [InlineData("14.3.2026 klo 13.55 - a: m", "2026-03-14 13:55:00")]
    [InlineData("14.03.26 um 13:55 - a: m", "2026-03-14 13:55:00")]
    [InlineData("14/03/2026 à 13:55 - a: m", "2026-03-14 13:55:00")]
    [InlineData("[14. 3. 2026. 13:55:15] a: m", "2026-03-14 13:55:15")]
    [InlineData("14.03.26, 13:55:15: a: m", "2026-03-14 13:55:15")]
    [InlineData("14. 3. 2026. 13:55:15 a: m", "2026-03-14 13:55:15")]
    [InlineData("[3/14/26 1:55:00 p.\u00A0m.] a: m", "2026-03-14 13:55:00")]
    [InlineData("\u200E[14/03/26, 12:05:00 AM] a: m", "2026-03-14 00:05:00")]
    [InlineData("[14/03/26, 12:05:00 PM] a: m", "2026-03-14 12:05:00")]
    [InlineData("[2026/03/14, 13:55:15] a: m", "2026-03-14 13:55:15")]
    [InlineData("2026-03-14 13:55 - a: m", "2026-03-14 13:55:00")]
    [InlineData("2026-03-14 13 h 55 - a: m", "2026-03-14 13:55:00")]
    [InlineData("[2026/3/14 下午1:55:15] a: m", "2026-03-14 13:55:15")]
    [InlineData("2026. 3. 14. 오후 1:55 - a: m", "2026-03-14 13:55:00")]
    [InlineData("14/3/2026, 1:55 μ.μ. - a: m", "2026-03-14 13:55:00")]
    [InlineData("\u200F١٤\u200F/٣\u200F/٢٠٢٦، ١:٥٥ م - a: m", "2026-03-14 13:55:00")]
    [InlineData("14/3/2569 13:55 - a: m", "2026-03-14 13:55:00")]
    public void Read_WayOfWritingTheDate_IsUnderstood(string line, string moment)
    {
        var conversation = Exports.Read(line).Only();

        Assert.Equal(["a|Text|m"], conversation.Lines());
        Assert.Equal([moment], conversation.Times());
    }

    [Theory]
    [InlineData("03/04/2026, 21:07 - a: m\n05/04/2026, 21:07 - a: n", "2026-04-03 21:07:00", true)]
    [InlineData("3/4/26, 9:07 PM - a: m\n3/5/26, 9:08 PM - a: n", "2026-03-04 21:07:00", true)]
    [InlineData("03/04/2026, 21:07 - a: m\n02/05/2026, 21:07 - a: n", "2026-04-03 21:07:00", false)]
    [InlineData("03/04/2026, 21:07 - a: m\n03/31/2026, 21:07 - a: n", "2026-03-04 21:07:00", false)]
    public void Read_DoubtfulDate_IsDecidedOverTheFileAndSaid(string text, string first, bool remark)
    {
        var export = Exports.Read(text);

        Assert.Equal(first, export.Only().Times()[0]);
        Assert.Equal(remark, export.Remarks.Count == 1);
    }

    [Fact]
    public void Read_DateThatSomebodyWrote_BeginsNoMessage()
    {
        var conversation = Exports.Read("14/03/2026, 21:07 - a: look\n2016-04-29 10:30:00\n[14/03/2026, 20:00:00] b: quoted\n14/03/2026, 21:08 - a: n\n14/03/2026, 21:09 - a: o").Only();

        Assert.Equal(["a|Text|look\n2016-04-29 10:30:00\n[14/03/2026, 20:00:00] b: quoted", "a|Text|n", "a|Text|o"], conversation.Lines());
    }

    [Fact]
    public void Read_LinesBeforeTheFirstMessage_AreSkippedAndNamed()
    {
        var export = Exports.Read("the end of something\n14/03/2026, 21:07 - a: m\n14/03/2026, 21:08 - a: n");

        Assert.Equal(2, export.Only().Messages.Count);
        Assert.Equal("Lines 1 to 1", Assert.Single(export.Skipped).Place);
    }

    [Theory]
    [InlineData("test_mmddyy_24hrs.txt")]
    [InlineData("test_ddmmyy_24hrs.txt")]
    [InlineData("test_[mmddyy]_24hrs.txt")]
    [InlineData("test_yyyymmdd_24hrs.txt")]
    [InlineData("test_mmddyyyy_12hrs.txt")]
    public void Read_ChatMinerExport_IsWhatItsAuthorsExpect(string name)
    {
        var export = Exports.Read(File.ReadAllBytes(Path.Combine("Data", "chat-miner", "whatsapp", name)));

        Assert.Equal(ConversationFormat.WhatsApp, export.Format);
        Assert.Equal(
        [
            "John Doe|Text|Lorem ipsum dolor sit amet.",
            "John Doe|Text|.",
            "Jahn Doe|Text|Lorem ipsum dolor sit amet,\nconsectetur adipiscing elit. Duis libero.",
            "John-John Doe|Text|Lorem ipsum : dolor sit amet.",
            "|System|+12 345 578 created group \"Groupname\"",
            "|System|You were added",
            "John Doe 🤓|Text|Lorem ipsum 🤓",
            "🤓|Text|Lorem ipsum 🤓",
            "John Doe|Text|Lorem ipsum dolor sit amet,\nconsectetur adipiscing elit. Duis libero.",
        ], export.Only().Lines());
        Assert.Equal(
            ["2019-01-01 11:25", "2019-01-20 11:23", "2019-01-30 20:49", "2020-06-10 15:55", "2020-06-20 00:08", "2020-06-30 09:10", "2021-12-10 10:10", "2021-12-20 12:10", "2021-12-30 22:01"],
            export.Only().Times().Select(time => time![..16]));
        Assert.Empty(export.Remarks);
    }

    [Theory]
    [InlineData("[14/03/2026, 21:05:00] Anna: \u200EMessages and calls are end-to-end encrypted.\n[14/03/2026, 21:07:00] Ben: hi\n[14/03/2026, 21:08:00] Anna: hello", "_chat.txt")]
    [InlineData("14/03/2026, 21:07 - Ben: hi\n14/03/2026, 21:08 - Anna: hello", "Chat de WhatsApp con Anna.txt")]
    [InlineData("14/03/2026, 21:07 - Ben: Du hast diese Nachricht gelöscht.\n14/03/2026, 21:08 - Anna: hello", null)]
    public void Read_WhereTheExportTells_KnowsTheOwner(string text, string? fileName) => Assert.Equal("Ben", Exports.Read(text, fileName).Only().Owner);

    [Fact]
    public void Read_LinesEndedAsOnWindows_AreTheSame() =>
        Assert.Equal(Exports.Read(Android.ReplaceLineEndings("\n")).Only().Lines(), Exports.Read(Android.ReplaceLineEndings("\r\n")).Only().Lines());
}
