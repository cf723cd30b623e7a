using AngleSharp.Dom;
using Catchlight.Guidance.Answering;
using Catchlight.Web.Journey;

namespace Catchlight.Web.Tests.Journey;

public sealed class ComeBackTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Answers Said = new() { Age = AgeGroup.Under18, Place = Place.Parse("GB-WLS", null), Happened = Happenings.VideoCall, Paid = YesNo.Yes };

    [Fact]
    public async Task Link_OfThePlan_OpensTheSamePlanAndVanishesFromTheAddress()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync(HelpAddresses.Back(Said));
        var plan = Titles(visitor);
        await visitor.GoAsync("/h/later");
        var link = visitor.Page.QuerySelector("#plan-link")!.TextContent;
        Assert.Equal(new Uri(site.Client.BaseAddress!, "/back/" + AnswersCode.Encode(Said)).AbsoluteUri, link);

        using var another = site.Visit();
        await another.GoAsync(new Uri(link).PathAndQuery);
        Assert.Equal("/h/list", another.Address);
        Assert.Equal(plan, Titles(another));
        Assert.Equal(["/h/list"], another.History);
    }

    [Fact]
    public async Task Code_TypedInAsItWasWrittenDown_OpensTheSamePlan()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync(HelpAddresses.Back(Said));
        var plan = Titles(visitor);
        await visitor.GoAsync("/h/later");
        var code = visitor.Page.QuerySelector(".cl-plan-code--large")!.TextContent;
        Assert.Equal(14, code.Length);

        using var another = site.Visit();
        await another.GoAsync("/h/code");
        await another.SubmitAsync(KeyValuePair.Create("code", " " + code.ToLowerInvariant().Replace('-', ' ')));
        Assert.Equal("/h/list", another.Address);
        Assert.Equal(plan, Titles(another));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Code_ThatCannotBeRead_IsAskedForAgainAndChangesNothing(bool keepsCookies)
    {
        using var visitor = site.Visit(keepsCookies);
        await visitor.GoAsync("/h/code");
        await visitor.SubmitAsync(KeyValuePair.Create("code", "1ABC-2DEF-3GHJ"));
        Assert.NotNull(visitor.Page.QuerySelector(".govuk-error-summary a[href='#code']"));
        Assert.Equal("code-hint code-error", visitor.Page.QuerySelector("#code")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task Link_ThatCannotBeRead_SaysSoKindly()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync("/back/000000000000");
        Assert.Equal("/h/code?again", visitor.Address);
        Assert.Contains("or start again", visitor.Page.QuerySelector(".govuk-error-message")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Later_SaysEveryAnswerThatTheLinkHolds()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync(HelpAddresses.Back(Said));
        await visitor.GoAsync("/h/later");
        var held = visitor.Page.QuerySelectorAll(".govuk-summary-list__value").Select(value => value.TextContent.Trim());
        Assert.Equal(["Skipped", "Skipped", "Under 18", "United Kingdom", "Wales", "There was a video call", "Yes", "Skipped", "Skipped"], held);
    }

    private static List<string> Titles(PlainBrowser visitor) => [.. visitor.Page.QuerySelectorAll(".cl-step__title").Select(title => title.TextContent)];
}
