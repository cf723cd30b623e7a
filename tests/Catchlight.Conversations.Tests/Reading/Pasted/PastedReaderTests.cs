namespace Catchlight.Conversations.Tests.Reading.Pasted;

public sealed class PastedReaderTests
{
    [Fact]
    public void Read_NamesBeforeLines_AreSenders()
    {
        var export = Exports.Paste("Anna: hi\nMe: hello\nhow are you?\nAnna: fine: and you?\nMe: https://example.org");

        Assert.Equal(ConversationFormat.Pasted, export.Format);
        Assert.Equal(["Anna|Text|hi", "Me|Text|hello\nhow are you?", "Anna|Text|fine: and you?", "Me|Text|https://example.org"], export.Only().Lines());
        Assert.Equal(["Anna", "Me"], export.Only().Participants);
    }

    [Fact]
    public void Read_CopiedFromWhatsAppInABrowser_HasTimes()
    {
        var export = Exports.Paste("[21:07, 14/03/2026] Anna: hi\n[21:08, 14/03/2026] Ben: hello\nyou");

        Assert.Equal(["Anna|Text|hi", "Ben|Text|hello\nyou"], export.Only().Lines());
        Assert.Equal(["2026-03-14 21:07:00", "2026-03-14 21:08:00"], export.Only().Times());
        Assert.Equal(ConversationFormat.Pasted, export.Format);
    }

    [Theory]
    [InlineData("Anna, [14.03.2026 21:07]\nhi\nyou\n\nBen, [14.03.2026 21:08]\nhello")]
    [InlineData("Anna — 14/03/2026 21:07\nhi\nyou\nBen — 14/03/2026 21:08\nhello")]
    [InlineData("Anna — Today at 21:07\nhi\nyou\nBen — Today at 21:08\nhello")]
    [InlineData("[21:07] Anna: hi\nyou\n[21:08] Ben: hello")]
    [InlineData("21:07 - Anna: hi\nyou\n21:08 - Ben: hello")]
    [InlineData("9:07 PM Anna: hi\nyou\n9:08 PM Ben: hello")]
    public void Read_CopiedFromAnApp_HasSenders(string text) => Assert.Equal(["Anna|Text|hi\nyou", "Ben|Text|hello"], Exports.Paste(text).Only().Lines());

    [Theory]
    [InlineData("hi\nhow old r u\nwhere u from", new[] { "|Text|hi", "|Text|how old r u", "|Text|where u from" })]
    [InlineData("\nDear sir,\nI write to you.\n\nSend it: now.\n", new[] { "|Text|Dear sir,\nI write to you.", "|Text|Send it: now." })]
    [InlineData("just one line", new[] { "|Text|just one line" })]
    [InlineData("14.03.2026 21:07 I met her\n15.03.2026 21:07 she wrote again", new[] { "|Text|14.03.2026 21:07 I met her", "|Text|15.03.2026 21:07 she wrote again" })]
    [InlineData("Note: bring tickets", new[] { "|Text|Note: bring tickets" })]
    public void Read_PlainLines_AreMessagesOfNobody(string text, string[] lines) => Assert.Equal(lines, Exports.Paste(text).Only().Lines());

    [Fact]
    public void Read_EmailWithItsHead_IsAnEmail()
    {
        var export = Exports.Paste("From: x@example.org\nTo: y@example.org\nSubject: hello\n\nI know what you did.");

        Assert.Equal(ConversationFormat.Email, export.Format);
        Assert.Equal(["x@example.org|Email|I know what you did."], export.Only().Lines());
    }
}
