using System.Text;
using Catchlight.Conversations.Reading;

namespace Catchlight.Conversations.Tests.Reading;

public sealed class ExportReaderTests
{
    private const string Chat = "14/03/2026, 21:07 - Änna: hi\n14/03/2026, 21:08 - Ben: hello";

    [Fact]
    public void Read_Empty_IsRefused()
    {
        Assert.Equal(ReadingRefusal.Empty, Exports.Refuse([]).Reason);
        Assert.Equal(ReadingRefusal.Empty, Exports.Refuse([0xEF, 0xBB, 0xBF]).Reason);
        Assert.Equal(ReadingRefusal.Empty, Exports.Refuse("  \n\t\r\n"u8.ToArray()).Reason);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46 })]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10 })]
    [InlineData(new byte[] { 0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63 })]
    public void Read_PictureWithAnotherName_IsRefusedUnopened(byte[] bytes)
    {
        var refused = Assert.IsType<ExportRefused>(ExportReader.Read(bytes, "chat.txt", cancellation: TestContext.Current.CancellationToken));

        Assert.Equal(ReadingRefusal.Picture, refused.Reason);
        Assert.Contains("did not open", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7\n", ReadingRefusal.OtherFile)]
    [InlineData("SQLite format 3\0", ReadingRefusal.OtherFile)]
    [InlineData("\u0001\u0002\u0003\0\u0004\u0005", ReadingRefusal.OtherFile)]
    public void Read_OtherFile_IsRefused(string content, ReadingRefusal reason) => Assert.Equal(reason, Exports.Refuse(Encoding.Latin1.GetBytes(content)).Reason);

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("iso-8859-1", false)]
    public void Read_AnyEncoding_IsTheSame(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);

        var export = Exports.Read([.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Chat)]);

        Assert.Equal(["Änna|Text|hi", "Ben|Text|hello"], export.Only().Lines());
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_AnyEndOfLine_IsTheSame(string end) =>
        Assert.Equal(["Änna|Text|hi", "Ben|Text|hello"], Exports.Read(Chat.ReplaceLineEndings(end)).Only().Lines());

    [Fact]
    public void ReadPasted_LettersThatWereLostOnTheWay_AreReadWithTheRest() =>
        Assert.Equal(["A|Text|hi \uFFFD\uFFFD", "B|Text|pay \uFFFD"], Exports.Paste("A: hi \uFFFD\uFFFD\nB: pay \uD83D").Only().Lines());

    [Fact]
    public void Read_NamesWithoutEnd_AreCut()
    {
        var name = new string('x', 299) + "😀" + new string('x', 100_000);

        var chat = Exports.Read($$"""{"title":"{{name}}","messages":[{"sender_name":"{{name}}","timestamp_ms":1773522431000,"content":"hi"}]}""").Only();

        Assert.Equal((new string('x', 299), new string('x', 299)), (chat.Title, Assert.Single(chat.Participants)));
    }

    [Fact]
    public void Read_MoreThanAllowed_IsCutAndSaid()
    {
        var options = new ReadingOptions { MaxMessages = 1, MaxMessageLength = 100 };

        var export = Exports.Read($"14/03/2026, 21:07 - Anna: {new string('x', 98)}😀😀\n14/03/2026, 21:08 - Ben: hello", options: options);

        var message = Assert.Single(export.Only().Messages);
        Assert.Equal(new string('x', 98) + "😀", message.Text);
        Assert.Equal("Message 1", Assert.Single(export.Skipped).Place);
        Assert.Contains(export.Remarks, remark => remark.Contains("first 1", StringComparison.Ordinal));
        Assert.Equal(ReadingRefusal.TooLarge, Assert.IsType<ExportRefused>(ExportReader.Read(new byte[11], null, new ReadingOptions { MaxBytes = 10 }, TestContext.Current.CancellationToken)).Reason);
    }

    [Fact]
    public void Read_Cancelled_Stops() =>
        Assert.Throws<OperationCanceledException>(() => ExportReader.Read(Encoding.UTF8.GetBytes(Chat), cancellation: new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("en", "We read 03/04 as 3 April, with the day first.")]
    [InlineData("es", "Leímos 03/04 como 3 de abril, con el día primero.")]
    [InlineData("xx", "We read 03/04 as 3 April, with the day first.")]
    public void Read_DatesThatCanBeReadInTwoWays_SaysHowInTheLanguageThatWasAskedFor(string language, string said)
    {
        var outcome = ExportReader.Read("03/04/2026, 21:05 - Anna: Hi\n03/04/2026, 21:06 - Me: Hello\n"u8.ToArray(), "chat.txt", new ReadingOptions { Language = language }, TestContext.Current.CancellationToken);
        Assert.EndsWith(said, Assert.Single(Assert.IsType<ExportRead>(outcome).Export.Remarks), StringComparison.Ordinal);
    }
}
