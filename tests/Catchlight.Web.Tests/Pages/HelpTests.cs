namespace Catchlight.Web.Tests.Pages;

public sealed class HelpTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Get_Help_GivesTheStepsInOrder()
    {
        var page = await site.ReadAsync("/help");
        Assert.Equal(
            ["Don't panic", "Don't pay", "Stop talking to them", "Keep the proof, then block", "Tell the police", "Under 18? Tell an adult you trust now",
                "Be careful with new offers of help"],
            page.QuerySelectorAll(".cl-steps h2").Select(heading => heading.TextContent));
    }

    [Fact]
    public async Task Get_Help_PutsDangerBeforeTheSteps()
    {
        var page = await site.ReadAsync("/help");
        var marks = page.QuerySelectorAll(".cl-urgent, .cl-steps, .cl-route").Select(element => element.ClassName).Distinct();
        Assert.Equal(["cl-urgent", "cl-steps", "cl-route"], marks);
        Assert.NotNull(page.QuerySelector(".cl-urgent a[href='tel:999']"));
    }

    [Fact]
    public async Task Get_Help_ShowsASourceAndTwoDatesForEachRoute()
    {
        var routes = (await site.ReadAsync("/help")).QuerySelectorAll(".cl-route");
        Assert.Equal(10, routes.Length);
        Assert.All(routes, route =>
        {
            var source = route.QuerySelector(".cl-source")!;
            Assert.StartsWith("https://", source.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
            Assert.Matches(@"\(.+\)\. Last checked 24 November 2026\.", source.TextContent);
        });
    }

    [Fact]
    public async Task Get_Help_TellsNoOtherSiteWhereYouCameFrom()
    {
        var page = await site.ReadAsync("/help");
        var outside = page.QuerySelectorAll("a[href^='http']");
        Assert.NotEmpty(outside);
        Assert.All(outside, link => Assert.Equal("noreferrer noopener nofollow", link.GetAttribute("rel")));
    }

    [Fact]
    public async Task Get_Help_DialsTheNumbersItShows()
    {
        var calls = (await site.ReadAsync("/help")).QuerySelectorAll("a[href^='tel:']");
        Assert.NotEmpty(calls);
        Assert.All(calls, call => Assert.Equal("tel:" + string.Concat(call.TextContent.Where(char.IsDigit)), call.GetAttribute("href")));
    }
}
