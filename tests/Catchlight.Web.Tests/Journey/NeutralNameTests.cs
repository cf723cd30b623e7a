using Catchlight.Guidance.Content;
using Catchlight.Web.Journey;

namespace Catchlight.Web.Tests.Journey;

public sealed class NeutralNameTests
{
    [Theory, InlineData("parents", "c8mkn"), InlineData("what-is-sextortion", "3qpqx")]
    public void Of_AName_IsAlwaysTheSameSoThatLinksStayGood(string name, string neutral) => Assert.Equal(neutral, NeutralName.Of(name));

    [Fact]
    public void Of_EveryPage_DiffersAndIsOnTheShelfOnce()
    {
        var content = ContentBundle.Embedded.Language("en");
        Assert.Distinct(content.Articles.Select(article => NeutralName.Of(article.Id)));
        Assert.Equal(content.Articles.Select(article => article.Id).Order(), Shelf.All(content).Select(article => article.Id).Order());
    }
}
