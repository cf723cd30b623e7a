namespace Catchlight.Conversations.Tests.Reading.Telegram;

public sealed class TelegramHtmlTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"/><title>Exported Data</title><script src="js/script.js"></script></head>
        <body onload="CheckLocation();"><div class="page_wrap">
        <div class="page_header"><div class="content"><div class="text bold">
        Anna &amp; co
        </div></div></div>
        <div class="page_body chat_page"><div class="history">
        <div class="message service" id="message-1"><div class="body details">
        14 March 2026
        </div></div>
        <div class="message default clearfix" id="message1"><div class="pull_left userpic_wrap"><div class="userpic userpic1"><div class="initials">A</div></div></div>
        <div class="body"><div class="pull_right date details" title="14.03.2026 21:07:11 UTC+01:00">21:07</div>
        <div class="from_name">
        Anna
        </div>
        <div class="text">
        hi<br>you &lt;3 <a href="https://example.org/">https://example.org/</a>
        </div></div></div>
        <div class="message default clearfix joined" id="message2"><div class="body"><div class="pull_right date details" title="14.03.2026 21:08:11 UTC+01:00">21:08</div>
        <div class="media_wrap clearfix"><div class="media clearfix pull_left media_photo"><div class="fill pull_left"></div><div class="body"><div class="title bold">Photo</div><div class="status details">Not included</div></div></div></div></div></div>
        <div class="message default clearfix" id="message3"><div class="body"><div class="pull_right date details" title="14.03.2026 21:09:11 UTC+01:00">21:09</div>
        <div class="from_name">Ben</div><div class="forwarded body"><div class="from_name">Max <span class="date details" title="01.01.2020 10:00:00 UTC+01:00"> 01.01.2020 10:00:00</span></div><div class="text">sent on</div></div></div></div>
        <div class="message default clearfix joined" id="message4"><div class="body"><div class="pull_right date details" title="14.03.2026 21:10:11 UTC+01:00">21:10</div><div class="text">mine</div></div></div>
        </div></div></div></body></html>
        """;

    [Fact]
    public void Read_Page_SaysWhoWroteWhat()
    {
        var export = Exports.Read(Page);

        Assert.Equal(ConversationFormat.Telegram, export.Format);
        Assert.Equal(
        [
            "|System|14 March 2026",
            "Anna|Text|hi\nyou <3 https://example.org/",
            "Anna|Picture|",
            "Ben|Text|sent on",
            "Ben|Text|mine",
        ], export.Only().Lines());
        Assert.Equal("Anna & co", export.Only().Title);
        Assert.Equal(new DateTimeOffset(2026, 3, 14, 20, 7, 11, TimeSpan.Zero), export.Only().Messages[1].Sent!.Value.Instant);
    }
}
