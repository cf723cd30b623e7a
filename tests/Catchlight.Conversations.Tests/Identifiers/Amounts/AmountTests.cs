namespace Catchlight.Conversations.Tests.Identifiers.Amounts;

public sealed class AmountTests
{
    [Theory]
    [InlineData("pay $500 now", "500 $")]
    [InlineData("pay 500$ now", "500 $")]
    [InlineData("US$1,500.50", "1500.50 USD")]
    [InlineData("£2k", "2000 GBP")]
    [InlineData("€ 1.000", "1000 EUR")]
    [InlineData("1.000,50 €", "1000.50 EUR")]
    [InlineData("200 dollars", "200 $")]
    [InlineData("USD 300", "300 USD")]
    [InlineData("$1.5M", "1500000.0 $")]
    [InlineData("$60 million", "60000000 $")]
    [InlineData("2 thousand euros", "2000 EUR")]
    [InlineData("USD300", "300 USD")]
    [InlineData("0.05 btc", "0.05 BTC")]
    [InlineData("50,000 naira", "50000 NGN")]
    [InlineData("$200 or 150 euros", "200 $", "150 EUR")]
    public void Find_Amount_IsRead(string text, params string[] amounts) => Assert.Equal(amounts, Found.In(text).Amounts.Select(found => found.Amount.ToString()));

    [Theory]
    [InlineData("i am 15")]
    [InlineData("5pm at 10")]
    [InlineData("a$ap 2 many")]
    [InlineData("$0")]
    [InlineData("php5 is a language")]
    public void Find_OtherNumber_IsNone(string text) => Assert.Empty(Found.In(text).Amounts);

    [Theory]
    [InlineData("you have 24 hours", 24)]
    [InlineData("u got only 2hrs", 2)]
    [InlineData("pay me in 2 hours", 2)]
    [InlineData("within one hour", 1)]
    [InlineData("48h left", 48)]
    [InlineData("2 days to pay", 48)]
    [InlineData("3 hours or i send it", 3)]
    public void Find_Deadline_IsRead(string text, int hours) => Assert.Equal(TimeSpan.FromHours(hours), Assert.Single(Found.In(text).Deadlines).Deadline.Within);

    [Theory]
    [InlineData("i slept 8 hours")]
    [InlineData("in the last 2 hours of it")]
    [InlineData("2 hours ago")]
    [InlineData("a game is only 3 hours")]
    [InlineData("see you in 2 hours")]
    [InlineData("a day like this")]
    [InlineData("it took 3 days and 2 hours more than before")]
    public void Find_OtherTime_IsNone(string text) => Assert.Empty(Found.In(text).Deadlines);
}
