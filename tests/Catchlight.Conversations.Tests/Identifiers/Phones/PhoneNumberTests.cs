using Catchlight.Conversations.Identifiers;
using Catchlight.Conversations.Identifiers.Phones;
using PhoneNumbers;
using PhoneNumber = Catchlight.Conversations.Identifiers.Phones.PhoneNumber;

namespace Catchlight.Conversations.Tests.Identifiers.Phones;

public sealed class PhoneNumberTests
{
    private static readonly PhoneNumberUtil Reference = PhoneNumberUtil.GetInstance();

    [Theory]
    [InlineData("+44 7700 900123", null, "+447700900123", "GB")]
    [InlineData("+44 (0)7700-900123", null, "+447700900123", "GB")]
    [InlineData("0044 7700 900123", null, "+447700900123", "GB")]
    [InlineData("07700 900123", "GB", "+447700900123", "GB")]
    [InlineData("(415) 555-2671", "US", "+14155552671", "US")]
    [InlineData("1-415-555-2671", "US", "+14155552671", "US")]
    [InlineData("06 12 34 56 78", "FR", "+33612345678", "FR")]
    [InlineData("+39 06 1234 5678", null, "+390612345678", "IT")]
    [InlineData("+234 803 123 4567", null, "+2348031234567", "NG")]
    public void TryParse_Number_IsInternational(string text, string? country, string value, string of)
    {
        Assert.True(PhoneNumber.TryParse(text, country, out var number));
        Assert.Equal((value, of), (number.Value, number.Country));
    }

    [Theory]
    [InlineData("07700 900123", null)]
    [InlineData("7700 900123", "GB")]
    [InlineData("+44 770", null)]
    [InlineData("+999 123456789", null)]
    [InlineData("+0 123456789", null)]
    [InlineData("+44 7700 900123 123456", null)]
    [InlineData("+1 015 555 2671", null)]
    [InlineData("+44 7777777777777", null)]
    [InlineData("", "GB")]
    [InlineData("+", "GB")]
    public void TryParse_NoNumber_IsNone(string text, string? country) => Assert.False(PhoneNumber.TryParse(text, country, out _));

    [Fact]
    public void Table_AgainstTheReference_IsWhole()
    {
        var codes = Reference.GetSupportedCallingCodes().Where(code => Reference.GetRegionCodesForCountryCode(code)[0] != "001").Order();

        Assert.Equal(codes, CallingCodes.All.Select(code => code.Code).Order());
        foreach (var code in CallingCodes.All)
            Assert.Equal(Reference.GetRegionCodeForCountryCode(code.Code), code.Country);
    }

    [Fact]
    public void TryParse_ExampleOfEveryRegion_IsReadAsTheReferenceDoes()
    {
        foreach (var region in Reference.GetSupportedRegions())
        {
            if (Reference.GetExampleNumberForType(region, PhoneNumberType.MOBILE) is not { } example || example.CountryCode == 290)
                continue;
            var expected = Reference.Format(example, PhoneNumberFormat.E164);

            Assert.True(PhoneNumber.TryParse(Reference.Format(example, PhoneNumberFormat.INTERNATIONAL), null, out var international), region);
            Assert.Equal(expected, international.Value);
            // Argentina writes its mobile numbers at home with a 15 inside; Georgia no longer dials its 0.
            var home = Reference.Format(example, PhoneNumberFormat.NATIONAL);
            if (CallingCodes.OfCountry(region) is { } code && home.Replace("(", "", StringComparison.Ordinal).StartsWith(code.HomePrefix, StringComparison.Ordinal) && region != "AR")
            {
                Assert.True(PhoneNumber.TryParse(home, region, out var national), region);
                Assert.Equal(expected, national.Value);
            }
        }
    }

    [Theory]
    [InlineData("whatsapp me +44 7700 900123 now", null, "+447700900123")]
    [InlineData("my number: 0803 123 4567", null, "08031234567")]
    [InlineData("0803 123 4567", "NG", "+2348031234567")]
    [InlineData("call me on (07700) 900123!", "GB", "+447700900123")]
    [InlineData("https://wa.me/447700900123?text=hi", null, "+447700900123")]
    public void Find_Number_IsFound(string text, string? country, string value) =>
        Assert.Equal(value, Assert.Single(Found.In(text, country: country).Identifiers, identifier => identifier.Type == IdentifierType.Phone).Value);

    [Theory]
    [InlineData("order 123456789 is here")]
    [InlineData("0803 123 4567")]
    [InlineData("see you 14.03.2026 21:07")]
    [InlineData("it is 3.14159265358979")]
    [InlineData("$12345678 and 1,234,567,890")]
    [InlineData("call me at 8, 10 or 12")]
    [InlineData("https://example.org/12345678901")]
    [InlineData("a2b4c6d8 0012345678x")]
    [InlineData("2010-12-24 2011-12-24")]
    public void Find_OtherDigits_AreLeftAlone(string text) => Assert.DoesNotContain(Found.In(text).Identifiers, identifier => identifier.Type == IdentifierType.Phone);

    [Fact]
    public void Find_SenderWithoutAName_IsANumber()
    {
        var conversation = new Conversation(null, ["+44 7700 900123", "Me"], [new Message(1, "Me", null, "hi", MessageKind.Text), new Message(2, "+44 7700 900123", null, "hello", MessageKind.Text), new Message(3, "+44 7700 900123", null, "you", MessageKind.Text)]) { Owner = "Me" };

        var found = Assert.Single(IdentifierReader.Read(conversation, cancellation: TestContext.Current.CancellationToken).Identifiers);

        Assert.Equal(("+447700900123", 2), (found.Value, found.Message));
    }
}
