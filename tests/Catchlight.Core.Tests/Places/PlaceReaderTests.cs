using Catchlight.Core.Places;

namespace Catchlight.Core.Tests.Places;

public sealed class PlaceReaderTests
{
    [Theory]
    [InlineData("Sunset in Lisbon", "Lisbon, Portugal", false)]
    [InlineData("A farm near Paris, Texas", "Paris, Texas", false)]
    [InlineData("Rua Augusta, Lisbon, Portugal", "Lisbon, Portugal", false)]
    [InlineData("Maria, 34, Porto", "Porto, Portugal", true)]
    [InlineData("Mark lives in Leeds and has two dogs", "Leeds, England", true)]
    [InlineData("She is based in New York", "New York, United States", true)]
    [InlineData("Anna wohnt in München", "Munich, Germany", true)]
    [InlineData("Vive en Sevilla", "Sevilla, Spain", true)]
    [InlineData("Une rue à Marseille", "Marseille, France", false)]
    [InlineData("A market in Reading, England", "Reading, England", false)]
    [InlineData("Carnival in Rio de Janeiro", "Rio de Janeiro, Brazil", false)]
    public void Read_AText_TakesThePlace(string text, string place, bool isHome)
    {
        var mention = Assert.Single(PlaceReader.Read(text));
        Assert.Equal((place, isHome), (Gazetteer.Default.Describe(mention.Name.Places[0]), mention.IsHome));
    }

    [Theory]
    [InlineData("Paris Jackson (@paris)")]
    [InlineData("Paris and Sydney at the beach")]
    [InlineData("Woman Reading")]
    [InlineData("Man in Nice Shirt")]
    [InlineData("Young Man in Black")]
    [InlineData("A walk in March")]
    [InlineData("In Florence we trust")]
    [InlineData("A man in Paris Fashion")]
    [InlineData("portrait of Victoria, 34")]
    [InlineData("lisbon")]
    [InlineData(null)]
    public void Read_NamesAndCommonWords_AreNoPlaces(string? text) => Assert.Empty(PlaceReader.Read(text));

    [Fact]
    public void Read_AHostileText_EndsSoonAndTakesFew()
    {
        Assert.Empty(PlaceReader.Read(string.Concat(Enumerable.Repeat("in Aa ", 400))));
        Assert.InRange(PlaceReader.Read(string.Concat(Enumerable.Repeat("in Leeds, in Lisbon, in Porto, in Lagos, in Oslo, in Rome, in Bonn, in Cork, in Lima, in Kyiv, in Baku, ", 15))).Count, 1, 8);
    }
}
