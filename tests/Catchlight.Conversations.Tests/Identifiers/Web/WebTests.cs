using Catchlight.Conversations.Identifiers.Web;

namespace Catchlight.Conversations.Tests.Identifiers.Web;

public sealed class WebTests
{
    [Theory]
    [InlineData("look https://example.org/a?b=c.", "Url - https://example.org/a?b=c")]
    [InlineData("(see www.example.org)", "Url - www.example.org")]
    [InlineData("link:http://example.co.uk/x,", "Url - http://example.co.uk/x")]
    [InlineData("this (https://example.org/x)https://a.example", "Url - https://example.org/x")]
    [InlineData("https://instagram.com/anna.x?igshid=1", "Url instagram https://instagram.com/anna.x?igshid=1", "Handle instagram anna.x")]
    [InlineData("instagram.com/p/Cx123", "Url instagram instagram.com/p/Cx123")]
    [InlineData("https://www.snapchat.com/add/anna_x", "Url snapchat https://www.snapchat.com/add/anna_x", "Handle snapchat anna_x")]
    [InlineData("t.me/anna_x", "Url telegram t.me/anna_x", "Handle telegram anna_x")]
    [InlineData("https://t.me/+AbCdEf", "Url telegram https://t.me/+AbCdEf")]
    [InlineData("paypal.me/anna", "Url paypal paypal.me/anna", "Payment paypal anna")]
    [InlineData("https://cash.app/$anna", "Url cash-app https://cash.app/$anna", "Payment cash-app anna")]
    [InlineData("https://www.tiktok.com/@anna.x/video/1", "Url tiktok https://www.tiktok.com/@anna.x/video/1", "Handle tiktok anna.x")]
    [InlineData("mail Anna.B+c@Mail.Example.ORG.", "Email - Anna.B+c@mail.example.org")]
    [InlineData("E-mail:wancy@example.com", "Email - wancy@example.com")]
    public void Find_Address_IsFound(string text, params string[] lines) => Assert.Equal(lines, Found.In(text).Lines());

    [Theory]
    [InlineData("ok.thanks see you at 5.30/6.00")]
    [InlineData("and/or t.m/x lol.ok http:// https://x www. @ a@b x@y.z")]
    [InlineData("meet @ home, @home or @7pm")]
    [InlineData("example.org is not known without its beginning")]
    public void Find_NoAddress_IsNone(string text) => Assert.Empty(Found.In(text).Lines());

    [Theory]
    [InlineData("a@b.co", true)]
    [InlineData("a..b@c.org", false)]
    [InlineData(".a@c.org", false)]
    [InlineData("a@b", false)]
    [InlineData("a@b.c1", false)]
    [InlineData("a b@c.org", false)]
    public void TryParse_Email_IsChecked(string text, bool good) => Assert.Equal(good, EmailAddress.TryParse(text, out _));
}
