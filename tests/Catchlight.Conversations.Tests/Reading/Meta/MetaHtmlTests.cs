namespace Catchlight.Conversations.Tests.Reading.Meta;

public sealed class MetaHtmlTests
{
    private static string Page(string messages) => $"""
        <html><head><meta charset="utf-8"/><title>anna_x</title><style>.a{"{}"}</style></head><body class="_5vb_"><div class="clearfix"><h1>anna_x</h1><h2 class="_a6-h">Participants: a &amp; b</h2>
        {messages}
        </div></body></html>
        """;

    private const string Messages = """
        <div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><h2 class="_3-95 _2pim _a6-h _a6-i">ben</h2><div class="_3-95 _a6-p"><div><div></div><div>it&#039;s a &lt;3<br />two lines</div><div><ul class="_a6-q"><li><span>❤anna_x</span></li></ul></div></div></div><div class="_3-94 _a6-o">Mar 14, 2026 9:07 pm</div></div>
        <div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><div class="_3-95 _2pim _a6-h _a6-i">anna_x</div><div class="_3-95 _a6-p"><div><div>see</div><div><div><a target="_blank" href="your_instagram_activity/messages/inbox/x/photos/1.jpg"><img src="your_instagram_activity/messages/inbox/x/photos/1.jpg" class="_a6_o _3-96" /></a></div></div></div></div><div class="_3-94 _a6-o">Mar 14, 2026, 9:06 PM</div></div>
        <div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><h2 class="_3-95 _2pim _a6-h _a6-i">anna_x</h2><div class="_3-95 _a6-p"><div><video src="x/audio/1.mp4" controls="1"><a target="_blank" href="x"><div>Click for video:</div></a></video></div></div><div class="_3-94 _a6-o">Mar 14, 2026 9:05 pm</div></div>
        <div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><h2 class="_3-95 _2pim _a6-h _a6-i">anna_x</h2><div class="_3-95 _a6-p"><div>Liked a message</div></div><div class="_3-94 _a6-o">Mar 14, 2026 9:04 pm</div></div>
        """;

    [Fact]
    public void Read_Instagram_IsInOrder()
    {
        var export = Exports.Read(Page(Messages));

        Assert.Equal(ConversationFormat.Instagram, export.Format);
        Assert.Equal(["|System|Liked a message", "anna_x|Audio|", "anna_x|Picture|see", "ben|Text|it's a <3\ntwo lines"], export.Only().Lines());
        Assert.Equal("2026-03-14 21:07:00", export.Only().Times()[^1]);
        Assert.Equal("anna_x", export.Only().Title);
        Assert.Equal("ben", export.Only().Owner);
    }

    [Fact]
    public void Read_DatesOfAnotherLanguage_AreUnknownAndTheOrderStays()
    {
        var export = Exports.Read(Page(Messages.Replace("Mar 14, 2026", "14 märz", StringComparison.Ordinal)));

        Assert.Equal("ben|Text|it's a <3\ntwo lines", export.Only().Lines()[^1]);
        Assert.All(export.Only().Messages, message => Assert.Null(message.Sent));
    }

    [Fact]
    public void Read_OlderClasses_AreKnown()
    {
        var export = Exports.Read(Page("""<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder"><div class="_3-96 _2pio _2lek _2lel">Ann</div><div class="_3-96 _2let"><div><div></div><div>hi</div></div></div><div class="_3-94 _2lem">Mar 14, 2019, 9:06 PM</div></div><a href="your_facebook_activity/x">x</a>"""));

        Assert.Equal(ConversationFormat.Messenger, export.Format);
        Assert.Equal(["Ann|Text|hi"], export.Only().Lines());
        Assert.Equal(["2019-03-14 21:06:00"], export.Only().Times());
    }

    [Fact]
    public void Read_MessageThatIsBroken_TakesNoOtherWithIt()
    {
        var export = Exports.Read(Page(Messages.Replace("it&#039;s a &lt;3", "<b><i><x>", StringComparison.Ordinal)));

        Assert.Equal(["|System|Liked a message", "anna_x|Audio|", "anna_x|Picture|see"], export.Only().Lines());
        Assert.Equal("The file, message 1", Assert.Single(export.Skipped).Place);
    }
}
