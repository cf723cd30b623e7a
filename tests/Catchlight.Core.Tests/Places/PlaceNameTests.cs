using Catchlight.Core.Places;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Core.Tests.Places;

public sealed class PlaceNameTests
{
    [Theory]
    [InlineData("Leeds", "Leeds, England")]
    [InlineData("leeds, uk", "Leeds, England")]
    [InlineData("near Leeds", "Leeds, England")]
    [InlineData("Porto Portugal", "Porto, Portugal")]
    [InlineData("Paris", "Paris, France")]
    [InlineData("Paris, Texas", "Paris, Texas")]
    [InlineData("Paris (TX)", "Paris, Texas")]
    [InlineData("München", "Munich, Germany")]
    [InlineData("Мюнхен", "Munich, Germany")]
    [InlineData("São Paulo", "São Paulo, Brazil")]
    [InlineData("sao paulo", "São Paulo, Brazil")]
    [InlineData("London, Ontario", "London, Ontario")]
    [InlineData("Scotland", "Scotland, United Kingdom")]
    [InlineData("USA", "United States")]
    [InlineData("Deutschland", "Germany")]
    [InlineData("Stoke-on-Trent", "Stoke-on-Trent, England")]
    public void Parse_APlace_IsTheLargestOfThatName(string text, string place) => Assert.Equal(place, Gazetteer.Default.Describe(PlaceName.Parse(text)!.Places[0]));

    [Theory]
    [InlineData("")]
    [InlineData("on an oil rig")]
    [InlineData("Nowhereville")]
    [InlineData("Paris, Nigeria")]
    [InlineData(null)]
    public void Parse_NoPlace_IsNull(string? text) => Assert.Null(PlaceName.Parse(text));

    [Theory]
    [InlineData("Leeds", "Bradford", 0, 20)]
    [InlineData("Leeds", "England", 0, 0)]
    [InlineData("Leeds", "United Kingdom", 0, 0)]
    [InlineData("Paris", "Paris, Texas", 0, 0)]
    [InlineData("Leeds", "Lagos", 1_900, 2_000)]
    [InlineData("Leeds", "Lagos, Nigeria", 5_200, 5_400)]
    [InlineData("Texas", "London, UK", 7_500, 8_500)]
    public void KilometresTo_TwoPlaces_IsAsNearAsTheyMayBeMeant(string a, string b, double least, double most)
    {
        Assert.InRange(PlaceName.Parse(a)!.KilometresTo(PlaceName.Parse(b)!), least, most);
        Assert.InRange(PlaceName.Parse(b)!.KilometresTo(PlaceName.Parse(a)!), least, most);
    }

    [Theory]
    [InlineData(55.95, -3.19, "Edinburgh, Scotland")]
    [InlineData(-33.87, 151.21, "Sydney, New South Wales")]
    public void Nearest_APosition_IsTheTownThere(double latitude, double longitude, string town) =>
        Assert.Equal(town, Gazetteer.Default.Describe(Gazetteer.Default.Nearest(new GeoPosition(latitude, longitude))));

    [Theory]
    [InlineData(104, "about 100 kilometres (65 miles)")]
    [InlineData(1_412, "about 1,400 kilometres (880 miles)")]
    [InlineData(5_283, "about 5,300 kilometres (3,300 miles)")]
    public void InWords_ADistance_HasTwoDigitsThatCount(double kilometres, string words) => Assert.Equal(words, Distances.InWords(kilometres));
}
