namespace Catchlight.Conversations.Tests.Identifiers.Payments;

public sealed class PaymentFinderTests
{
    [Theory]
    [InlineData("go buy a steam gift card", "Payment steam-card steam gift card")]
    [InlineData("Apple Gift Cards only", "Payment apple-card Apple Gift Cards")]
    [InlineData("get me a gift card", "Payment gift-card gift card")]
    [InlineData("razer gold 50", "Payment razer-gold razer gold")]
    [InlineData("send it with Western Union", "Payment western-union Western Union")]
    [InlineData("MTCN 123-456-7890", "Payment western-union 1234567890")]
    [InlineData("here: ABCD1-2EFGH-34IJK", "Payment steam-card ABCD1-2EFGH-34IJK")]
    [InlineData("pay to my cash app $annab", "Payment cash-app cash app", "Payment cash-app $annab")]
    public void Find_WayToPay_IsFound(string text, params string[] lines) => Assert.Equal(lines, Found.In(text).Lines());

    [Theory]
    [InlineData("the apple card is a bank card")]
    [InlineData("i like paypal as a company")]
    [InlineData("a gift for you, and a card")]
    [InlineData("steam is a platform for games")]
    [InlineData("show me the $money")]
    [InlineData("the soviet union in western europe")]
    [InlineData("1234567890")]
    public void Find_OrdinaryTalk_HasNone(string text) => Assert.Empty(Found.In(text).Lines());
}
