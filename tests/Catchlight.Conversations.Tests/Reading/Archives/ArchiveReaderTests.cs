using System.IO.Compression;
using System.Text;
using Catchlight.Conversations.Reading;

namespace Catchlight.Conversations.Tests.Reading.Archives;

public sealed class ArchiveReaderTests
{
    private const string Chat = "[14/03/2026, 21:07:11] Anna: hi\n[14/03/2026, 21:08:11] Ben: hello";

    private static byte[] Zip(params (string Name, string Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return stream.ToArray();
    }

    private static string Part(string sender, int from, int count) =>
        $$"""{"thread_path": "inbox/a_1", "title": "a", "messages": [{{string.Join(',', Enumerable.Range(from, count).Select(i => $$"""{"sender_name": "{{sender}}", "timestamp_ms": {{1773522390000 + i * 1000L}}, "content": "m{{i}}"}"""))}}]}""";

    [Fact]
    public void Read_WhatsAppWithMedia_LeavesPicturesShut()
    {
        var zip = Zip(("_chat.txt", Chat), ("00000001-PHOTO-2026-03-14.jpg", "not a picture"), ("00000002-VIDEO.mp4", "x"), ("__MACOSX/._chat.txt", "x"));

        var export = Exports.Read(zip, "WhatsApp Chat - Anna.zip");

        Assert.Equal(ConversationFormat.WhatsApp, export.Format);
        Assert.Equal(["Anna|Text|hi", "Ben|Text|hello"], export.Only().Lines());
        Assert.Equal(2, export.MediaLeftOut);
        Assert.Equal(("Anna", "Ben"), (export.Only().Title, export.Only().Owner));
        Assert.Empty(export.Skipped);
    }

    [Fact]
    public void Read_Download_JoinsThePartsOfAChatAndPassesOverTheRest()
    {
        var export = Exports.Read(Zip(
            ("your_instagram_activity/messages/inbox/a_1/message_10.json", Part("a", 0, 2)),
            ("your_instagram_activity/messages/inbox/a_1/message_2.json", Part("b", 2, 2)),
            ("personal_information/profile.json", """{"profile_user": [{"title": "x"}]}"""),
            ("your_instagram_activity/readme.txt", "This is your download."),
            ("your_instagram_activity/messages/inbox/a_1/photos/1.jpg", "x")));

        Assert.Equal(ConversationFormat.Instagram, export.Format);
        Assert.Equal(["a|Text|m0", "a|Text|m1", "b|Text|m2", "b|Text|m3"], export.Only().Lines());
        Assert.Equal(1, export.MediaLeftOut);
        Assert.Empty(export.Skipped);
    }

    [Fact]
    public void Read_ChatsOfTwoApps_SaysSo()
    {
        var export = Exports.Read(Zip(("a.txt", Chat), ("b.json", Part("a", 0, 1))));

        Assert.Equal(ConversationFormat.WhatsApp, export.Format);
        Assert.Equal(2, export.Conversations.Count);
        Assert.Contains(export.Remarks, remark => remark.Contains("2 apps", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_NothingOfUse_IsRefused()
    {
        Assert.Equal(ReadingRefusal.NoConversation, Exports.Refuse(Zip(("a.jpg", "x"))).Reason);
        Assert.Equal(ReadingRefusal.NoConversation, Exports.Refuse(Zip()).Reason);
        Assert.Equal(ReadingRefusal.Damaged, Exports.Refuse("PK\x03\x04 and then nothing"u8.ToArray()).Reason);
        Assert.Equal(ReadingRefusal.Damaged, Exports.Refuse(Zip(("a.txt", Chat))[..^30]).Reason);
    }

    [Fact]
    public void Read_Locked_IsRefused()
    {
        var zip = Zip(("a.txt", Chat));
        // The flags of the entry in the directory at the end: APPNOTE 4.3.12.
        zip[zip.AsSpan().LastIndexOf("PK\x01\x02"u8) + 8] |= 1;

        Assert.Equal(ReadingRefusal.Locked, Exports.Refuse(zip).Reason);
    }

    [Fact]
    public void Read_Bomb_IsNotUnpacked()
    {
        var zip = Zip(("a.txt", Chat), ("b.txt", new string('0', 5_000_000)));
        var options = new ReadingOptions { MaxBytes = 1_000_000 };

        var export = Exports.Read(zip, options: options);

        Assert.Equal("b.txt", Assert.Single(export.Skipped).Place);
        Assert.Equal(2, export.Only().Messages.Count);
    }

    [Fact]
    public void Read_LengthThatLies_IsSkipped()
    {
        var zip = Zip(("a.txt", Chat), ("b.txt", Chat + " and more"));
        // The length of the first entry in the directory: one less than it has, then far more than its packed bytes can hold.
        var length = zip.AsSpan().IndexOf("PK\x01\x02"u8) + 24;
        zip[length]--;

        Assert.Equal("a.txt", Assert.Single(Exports.Read(zip).Skipped).Place);

        zip[length + 2] = 0xF0;

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("a.txt", Assert.Single(Exports.Read(zip).Skipped).Place);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 5_000_000);
    }

    [Fact]
    public void Read_Stream_IsTheSame()
    {
        using var stream = new MemoryStream(Zip(("_chat.txt", Chat)));
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(Chat));

        Assert.Equal(2, Assert.IsType<ExportRead>(ExportReader.Read(stream, cancellation: TestContext.Current.CancellationToken)).Export.Only().Messages.Count);
        Assert.Equal(2, Assert.IsType<ExportRead>(ExportReader.Read(text, cancellation: TestContext.Current.CancellationToken)).Export.Only().Messages.Count);
    }
}
