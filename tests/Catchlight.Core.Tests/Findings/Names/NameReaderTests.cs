using Catchlight.Core.Catalogs;
using Catchlight.Core.Findings.Names;

namespace Catchlight.Core.Tests.Findings.Names;

public sealed class NameReaderTests
{
    [Theory]
    [InlineData(CollectionKind.Web, "Anna Berg (@annab) • Instagram photos and videos", "Anna Berg")]
    [InlineData(CollectionKind.Web, "Anna-Lena van der Berg | Facebook", "Anna-Lena van der Berg")]
    [InlineData(CollectionKind.Web, "Seán O'Neil – LinkedIn", "Seán O'Neil")]
    [InlineData(CollectionKind.Web, "J. R. Smith, 45", "J. R. Smith")]
    [InlineData(CollectionKind.Web, "The scammer goes by Mark Wilson and says he is a doctor", "Mark Wilson")]
    [InlineData(CollectionKind.Web, "Model: Maria Silva in Lisbon", "Maria Silva")]
    [InlineData(CollectionKind.ScamReport, "Mark Wilson", "Mark Wilson")]
    [InlineData(CollectionKind.Stock, "Mark Wilson", null)]
    [InlineData(CollectionKind.Web, "Man in hat, standing in front of a building", null)]
    [InlineData(CollectionKind.ScamReport, "Romance Scammers Gallery", null)]
    [InlineData(CollectionKind.Web, "Near East Dallas Creek, 05/1972. Photographer: Norton, Boyd", null)]
    public void Read_ATitle_TakesTheNameOfWhoIsShown(CollectionKind kind, string title, string? name) =>
        Assert.Equal(name is null ? [] : [name], NameReader.Read(TestEvidence.Place(kind, title)).Select(read => read.ToString()));

    [Theory]
    [InlineData("Anna Berg", "Berg Anna", true)]
    [InlineData("Anna Berg", "Anna", true)]
    [InlineData("Anna Berg", "Maria Berg", false)]
    [InlineData("Anna Berg", "Anna Silva", false)]
    [InlineData("Ann", "Anna", false)]
    [InlineData("Jon Snow", "John Snow", false)]
    [InlineData("Marc Snow", "Mark Snow", true)]
    [InlineData("José García", "Jose Garcia", true)]
    public void MayBe_TwoNames_AgreeWhereEachWordOfTheShorterDoes(string a, string b, bool same)
    {
        Assert.Equal(same, PersonName.Parse(a)!.MayBe(PersonName.Parse(b)!));
        Assert.Equal(same, PersonName.Parse(b)!.MayBe(PersonName.Parse(a)!));
    }

    [Theory]
    [InlineData("Anna Berg", "By Anna Maria Berg, 2020", true)]
    [InlineData("Anna Berg", "/people/anna-berg/photos", true)]
    [InlineData("Anna Berg", "Anna meets Peter, and Mr Berg", false)]
    [InlineData("Anna Berg", "Annaberg", false)]
    [InlineData("Anna Berg", null, false)]
    public void IsSaidIn_AText_WantsTheWordsTogether(string name, string? text, bool said) => Assert.Equal(said, PersonName.Parse(name)!.IsSaidIn(text));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("123 !")]
    [InlineData(null)]
    public void Parse_NoLetters_IsNoName(string? text) => Assert.Null(PersonName.Parse(text));

    [Fact]
    public void Read_AHostileTitle_EndsSoon()
    {
        var title = string.Concat(Enumerable.Repeat("Aa ", 600));
        Assert.Empty(NameReader.Read(TestEvidence.Place(CollectionKind.Social, title)));
    }
}
