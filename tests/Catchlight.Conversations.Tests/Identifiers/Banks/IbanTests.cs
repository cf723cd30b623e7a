using Catchlight.Conversations.Identifiers.Banks;
using CsCheck;

namespace Catchlight.Conversations.Tests.Identifiers.Banks;

public sealed class IbanTests
{
    [Theory]
    [InlineData("GB82 WEST 1234 5698 7654 32", "GB82WEST12345698765432", "GB")]
    [InlineData("de89370400440532013000", "DE89370400440532013000", "DE")]
    [InlineData("FR14 2004 1010 0505 0001 3M02 606", "FR1420041010050500013M02606", "FR")]
    [InlineData("NO93-8601-1117-947", "NO9386011117947", "NO")]
    public void TryParse_KnownNumber_IsRead(string text, string value, string country)
    {
        Assert.True(Iban.TryParse(text, out var iban));
        Assert.Equal((value, country), (iban.Value, iban.Country));
    }

    [Theory]
    [InlineData("GB82 WEST 1234 5698 7654 33")]
    [InlineData("GB82 WEST 1234 5698 7654 3")]
    [InlineData("ZZ82 WEST 1234 5698 7654 32")]
    [InlineData("")]
    public void TryParse_Wrong_IsNone(string text) => Assert.False(Iban.TryParse(text, out _));

    [Fact]
    public void TryParse_TwoDigitsExchanged_IsNone() => Gen.Int[4, 20].Sample(at =>
    {
        const string Good = "DE89370400440532013000";
        var changed = Good.ToCharArray();
        (changed[at], changed[at + 1]) = (changed[at + 1], changed[at]);
        Assert.Equal(Good[at] == Good[at + 1], Iban.TryParse(changed, out _));
    });

    [Theory]
    [InlineData("my iban is GB82 WEST 1234 5698 7654 32, thanks", 1)]
    [InlineData("IBAN:DE89370400440532013000", 1)]
    [InlineData("IBAN:DE893704004405320130001", 0)]
    [InlineData("is 20 of us at 12 for 30 ok", 0)]
    public void Find_InText_IsFoundWhole(string text, int count) => Assert.Equal(count, Found.In(text).Identifiers.Count);
}
