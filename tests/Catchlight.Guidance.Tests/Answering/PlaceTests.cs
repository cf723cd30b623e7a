using Catchlight.Guidance.Answering;

namespace Catchlight.Guidance.Tests.Answering;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("fr", "FR")]
    [InlineData("GB", "GB")]
    [InlineData("uk", "GB")]
    [InlineData("gb-sct", "GB-SCT")]
    [InlineData("UK-NIR", "GB-NIR")]
    [InlineData("ZZ", "ZZ")]
    public void TryParse_ACode_ReadsIt(string text, string code)
    {
        Assert.True(Place.TryParse(text, out var place));
        Assert.Equal(code, place.ToString());
        Assert.Equal(place, Place.Parse(code, null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("F")]
    [InlineData("FRA")]
    [InlineData("F1")]
    [InlineData("ÄÖ")]
    [InlineData("FR-ENG")]
    [InlineData("GB-XXX")]
    [InlineData("GB SCT")]
    public void TryParse_NoCode_IsRefused(string? text)
    {
        Assert.False(Place.TryParse(text, out var place));
        Assert.Equal(default, place);
        if (text is not null)
            Assert.Throws<FormatException>(() => Place.Parse(text, null));
    }

    [Theory]
    [InlineData("GB-SCT", "GB", true)]
    [InlineData("GB-SCT", "GB-SCT", true)]
    [InlineData("GB-SCT", "GB-ENG", false)]
    [InlineData("GB", "GB-ENG", true)]
    [InlineData("GB", "FR", false)]
    [InlineData("ZZ", "GB", false)]
    public void IsServedBy_ANationItsCountryAndAnother_FollowsTheNation(string here, string wider, bool served) =>
        Assert.Equal(served, Place.Parse(here, null).IsServedBy(Place.Parse(wider, null)));

    [Fact]
    public void Default_IsAnotherCountry()
    {
        Assert.Equal(Place.Elsewhere, default);
        Assert.Equal("ZZ", default(Place).ToString());
        Assert.Equal(Place.Elsewhere, Place.Elsewhere.In(UkNation.Wales));
    }
}
