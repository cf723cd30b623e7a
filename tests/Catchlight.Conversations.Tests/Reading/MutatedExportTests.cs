using System.Text;
using Catchlight.Conversations.Reading;
using Catchlight.Tests.Shared;
using CsCheck;

namespace Catchlight.Conversations.Tests.Reading;

/// <summary>Exports of every kind, changed at random: whatever comes of it, it is a value, whole in itself, and costs little.</summary>
public sealed class MutatedExportTests
{
    private const long MostBytes = 30_000_000;

    private static readonly string[] Pieces =
    [
        "\n", "\0", "\u200E", "[", "]", "{", "}", "<", ">", "<div>", "</div>", "<!--", "<![CDATA[", "&#", "&#55357;", "\"", "\\u", "\\ud83d", ": ", " - ", "14/03/2026, 21:07 - a: b\n",
        "99999999999999999999", "-1", "null", "\"messages\":[", "--b\n", "Content-Type: multipart/mixed; boundary=b\n", "From \n", "=?utf-8?B?", "PK\x01\x02", "\u0660", "📷",
    ];

    private static readonly Gen<(int At, int Length, int What)[]> Changes = Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 40], Gen.Int[0, 3 * Pieces.Length - 1]).Array[1, 12];

    public static TheoryData<string> Names => [.. SampleExports.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_Mutated_IsAValue(string name)
    {
        var sample = SampleExports.All[name];

        Changes.Sample(changes => Check(Mutate(sample, changes)), iter: 400, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_CutAnywhere_IsAValue(string name)
    {
        var sample = SampleExports.All[name];

        for (var length = 0; length < sample.Length; length += Math.Max(1, sample.Length / 150))
            Check(sample[..length]);
    }

    [Fact]
    public void Read_MutatedRealEmails_AreValues()
    {
        var files = Directory.GetFiles(SharedData.Require("emails"), "*.eml").Select(File.ReadAllBytes).Where(bytes => bytes.Length < 100_000).ToArray();

        Gen.Select(Gen.Int[0, files.Length - 1], Changes).Sample((file, changes) => Check(Mutate(files[file], changes)), iter: 200, threads: 1);
    }

    [Fact]
    public void ReadPasted_Anything_IsAValue() =>
        Gen.String.Sample(text =>
        {
            if (ExportReader.ReadPasted(text) is ExportRead read)
                CheckExport(read.Export);
        }, iter: 1000, threads: 1);

    [Theory]
    [InlineData("<div class=\"message default\"><div class=\"page_header\">", "<div class=\"forwarded body\">")]
    [InlineData("<div class=\"pam _a6-g\"><div class=\"_a6-h\">a</div><div class=\"_a6-p\">", "<ul><div>")]
    [InlineData("<smses>", "<mms address='")]
    [InlineData("{\"messages\":[", "[{\"a\":")]
    [InlineData("14/03/2026, 21:07 - ", "a:")]
    [InlineData("Subject: x\nFrom: a@b.c\nContent-Type: multipart/mixed; boundary=b\n\n", "--b\nContent-Type: message/rfc822\n\n")]
    [InlineData("From: a@b.c\nSubject: ", "re: ")]
    [InlineData("From: a@b.c\nSubject: x\nReferences: ", "<1@x> ")]
    [InlineData("", "<")]
    [InlineData("x", "\"")]
    [InlineData("<a ", "= \"")]
    [InlineData("<smses><sms body=\"", "&")]
    public void Read_AnyDepth_TakesNoMoreThanItsLength(string start, string repeated)
    {
        var text = new StringBuilder(start);
        for (var i = 0; i < 300_000 / repeated.Length; i++)
            text.Append(repeated);

        Check(Encoding.UTF8.GetBytes(text.ToString()), most: 200_000_000);
    }

    private static byte[] Mutate(byte[] sample, (int At, int Length, int What)[] changes)
    {
        var bytes = sample.ToList();
        foreach (var (place, wanted, what) in changes)
        {
            if (bytes.Count == 0)
                break;
            var at = place % bytes.Count;
            var length = Math.Min(wanted, bytes.Count - at);
            if (what < Pieces.Length)
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[what]));
            else if (what < 2 * Pieces.Length)
                bytes[at] ^= (byte)(1 << wanted % 8);
            else if (what % 2 == 0)
                bytes.RemoveRange(at, length);
            else
                bytes.InsertRange(at, bytes.GetRange(at, length));
        }
        return [.. bytes];
    }

    private static void Check(byte[] bytes, long most = MostBytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var outcome = ExportReader.Read(bytes, "WhatsApp Chat with Anna.txt");

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < most, $"{GC.GetAllocatedBytesForCurrentThread() - before} bytes for {bytes.Length}");
        if (outcome is ExportRead read)
            CheckExport(read.Export);
        else
            Assert.NotEmpty(Assert.IsType<ExportRefused>(outcome).Message);
    }

    private static void CheckExport(ConversationExport export)
    {
        Assert.NotEmpty(export.Conversations);
        Assert.True(export.SkippedCount >= export.Skipped.Count);
        foreach (var conversation in export.Conversations)
        {
            Assert.NotEmpty(conversation.Messages);
            for (var i = 0; i < conversation.Messages.Count; i++)
            {
                var message = conversation.Messages[i];
                Assert.Equal(i + 1, message.Number);
                Assert.True(message.Sender is null || message.Kind == MessageKind.System || conversation.Participants.Contains(message.Sender));
                _ = message.Sent?.Instant;
            }
            Assert.True(conversation.Owner is null || conversation.Participants.Contains(conversation.Owner));
        }
    }
}
