using AngleSharp.Dom;
using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Plans;
using Catchlight.Web.Journey;

namespace Catchlight.Web.Tests.Journey;

public sealed class PlanPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly PlanBuilder Plans = new(ContentBundle.Embedded.Language("en"));

    private static readonly Answers Scotland15 = new()
    {
        Age = AgeGroup.Under18, About = About.Me, Place = Place.Parse("GB-SCT", null), Happened = Happenings.SaysHasPictures, Apps = SocialApps.WhatsApp,
    };

    [Fact]
    public async Task Follow_HomeToTheSteps_TakesThreeTapsAndShowsThreeSteps()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync("/");
        foreach (var tap in new[] { "Get help now", "Continue", "Show me the steps now" })
            await visitor.GoAsync(visitor.Page.QuerySelectorAll("main a").Single(link => link.TextContent == tap).GetAttribute("href")!);
        Assert.Equal("/h/list", visitor.Address);
        var first = visitor.Page.QuerySelectorAll(".cl-step").Take(3).ToList();
        Assert.Equal(["Take a breath. This is not your fault", "Don't pay", "Stop replying"], first.Select(step => step.QuerySelector("h3")!.TextContent));
        Assert.All(first, step => Assert.NotEmpty(step.QuerySelector(".cl-step__short")!.TextContent));
    }

    [Fact]
    public async Task Get_EveryStepInTurn_SaysAllThatTheStepSays()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync(HelpAddresses.Back(Scotland15));
        var plan = Plans.Build(Scotland15);
        await visitor.GoAsync("/h/list/1");
        for (var i = 0; i < plan.Steps.Count; i++)
        {
            var step = plan.Steps[i];
            Assert.Equal(step.Title, visitor.Heading);
            var text = Words(visitor.Page.QuerySelector("main")!);
            foreach (var block in step.Why.Blocks.Concat(step.How.Blocks).Concat(step.Expect.Blocks).Concat(step.Words.SelectMany(words => words.Text.Blocks)))
            {
                foreach (var sentence in Sentences(block))
                    Assert.Contains(sentence, text, StringComparison.Ordinal);
            }
            Assert.Equal(step.Routes.Select(route => route.Name), visitor.Page.QuerySelectorAll(".cl-route h3").Select(heading => heading.TextContent));
            if (i + 1 < plan.Steps.Count)
                await visitor.GoAsync(visitor.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        }
        Assert.Null(visitor.Page.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public async Task Get_WholePlan_HoldsEveryStepWithItsRoutesOnOnePage()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync(HelpAddresses.Back(Scotland15));
        await visitor.GoAsync("/h/all");
        var plan = Plans.Build(Scotland15);
        Assert.Equal(plan.Steps.Select(step => step.Title), visitor.Page.QuerySelectorAll(".cl-whole-step h3").Select(heading => heading.ChildNodes.Last().TextContent.Trim()));
        Assert.Equal(plan.Steps.SelectMany(step => step.Routes).Select(route => route.Name), visitor.Page.QuerySelectorAll(".cl-route h5").Select(heading => heading.TextContent));
        var ids = visitor.Page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public async Task Get_AnyRouteShown_HasNameNumberForWhomSourceAndDate()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync(HelpAddresses.Back(Scotland15));
        await visitor.GoAsync("/h/all");
        var routes = Plans.Build(Scotland15).Steps.SelectMany(step => step.Routes).ToList();
        var cards = visitor.Page.QuerySelectorAll(".cl-route");
        Assert.Equal(routes.Count, cards.Length);
        foreach (var (route, card) in routes.Zip(cards))
        {
            Assert.Equal(route.Contacts.Select(contact => contact.Href).OfType<string>(), card.QuerySelectorAll(".cl-contacts a[href]").Select(a => a.GetAttribute("href")!).Where(href => !href.StartsWith("http", StringComparison.Ordinal)));
            var text = Words(card);
            Assert.Contains(route.What, text, StringComparison.Ordinal);
            Assert.Contains(route.ForWhom, text, StringComparison.Ordinal);
            Assert.Contains(route.Hours ?? "", text, StringComparison.Ordinal);
            Assert.Contains(route.Doubt ?? "", text, StringComparison.Ordinal);
            Assert.Contains(route.Source.Name, card.QuerySelector(".cl-source")!.TextContent, StringComparison.Ordinal);
            Assert.Contains("Checked on 24 November 2026", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_StepBeyondThePlan_LeadsToThePlan()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync("/h/list/400");
        Assert.Equal("/h/list", visitor.Address);
    }

    [Fact]
    public async Task Change_AnAnswer_ComesBackToTheAnswersAndChangesThePlan()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync(HelpAddresses.Back(Scotland15));
        await visitor.GoAsync("/h/a");
        await visitor.GoAsync(visitor.Page.QuerySelectorAll(".govuk-summary-list__actions a").Single(a => a.TextContent.Contains("How old", StringComparison.Ordinal)).GetAttribute("href")!);
        Assert.Equal(["under18"], visitor.Ticked);
        await visitor.AnswerAsync("adult");
        Assert.Equal("/h/a", visitor.Address);
        Assert.Contains("18 or over", visitor.Page.QuerySelector(".govuk-summary-list")!.TextContent, StringComparison.Ordinal);
        await visitor.GoAsync("/h/list");
        Assert.Equal(Plans.Build(Scotland15 with { Age = AgeGroup.Adult }).Steps.Select(step => step.Title), visitor.Page.QuerySelectorAll(".cl-step__title").Select(title => title.TextContent));
    }

    private static IEnumerable<string> Sentences(Block block) => block switch
    {
        Paragraph paragraph => [Squeeze(string.Concat(paragraph.Runs.Select(run => run.Text)))],
        PointList list => list.Items.Select(item => Squeeze(string.Concat(item.Select(run => run.Text)))),
        SubHeading heading => [heading.Text],
        _ => [],
    };

    private static string Words(IElement element) => Squeeze(element.TextContent);

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
