using System.Net;
using AngleSharp.Dom;
using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Plans;
using Catchlight.Guidance.Questions;

namespace Catchlight.Web.Tests.Journey;

/// <summary>The questions as a person without JavaScript answers them.</summary>
public sealed class QuestionTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly LanguageContent English = ContentBundle.Embedded.Language("en");
    private static readonly PlanBuilder Plans = new(English);

    [Fact]
    public async Task Answer_AllQuestions_LeadsToThePlanForTheseAnswers()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync("/h/1");
        foreach (var (heading, answers) in new (string, string[])[]
        {
            ("Are you safe right now?", ["safe"]), ("Who is this about?", ["me"]), ("How old are you?", ["under18"]), ("Which country are you in?", ["GB"]),
            ("Which part of the UK?", ["scotland"]), ("What has happened?", ["says-has-pictures", "video-call"]), ("Did you pay them?", ["no"]),
            ("Do you still have the picture yourself?", ["yes"]), ("Which apps did they use?", ["whats-app"]),
        })
        {
            Assert.Equal(heading, visitor.Heading);
            await visitor.AnswerAsync(answers);
        }
        Assert.Equal("/h/list", visitor.Address);
        var plan = Plans.Build(new Answers
        {
            Safety = Safety.Safe, About = About.Me, Age = AgeGroup.Under18, Place = Place.Parse("GB-SCT", null), Happened = Happenings.SaysHasPictures | Happenings.VideoCall,
            Paid = YesNo.No, HasPicture = YesNo.Yes, Apps = SocialApps.WhatsApp,
        });
        Assert.Equal(plan.Steps.Select(step => step.Title), visitor.Page.QuerySelectorAll(".cl-step__title").Select(title => title.TextContent));
    }

    [Fact]
    public async Task Skip_EveryQuestion_LeadsToThePlanForNoAnswers()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync("/h/1");
        var asked = 0;
        while (visitor.Address != "/h/list" && asked++ < 20)
            await visitor.SkipAsync();
        Assert.Equal(8, asked);
        Assert.Equal(Plans.Build(Answers.Nothing).Steps.Select(step => step.Title), visitor.Page.QuerySelectorAll(".cl-step__title").Select(title => title.TextContent));
    }

    [Fact]
    public async Task Continue_WithNothingChosen_CountsAsSkippedAndComplainsOfNothing()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync("/h/1");
        await visitor.AnswerAsync();
        Assert.Equal("Who is this about?", visitor.Heading);
        Assert.Null(visitor.Page.QuerySelector(".govuk-error-summary, .govuk-error-message"));
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8), InlineData(9)]
    public async Task Get_AnyQuestion_OffersNotSureSkippingWhyAndTheSteps(int number)
    {
        using var visitor = site.Visit();
        await visitor.GoAsync("/h/4");
        await visitor.AnswerAsync("GB"); // otherwise nobody is asked for the nation
        await visitor.GoAsync($"/h/{number}");
        Assert.Equal($"/h/{number}", visitor.Address);
        var form = Assert.Single(visitor.Page.QuerySelectorAll("form"));
        Assert.Single(visitor.Page.QuerySelectorAll("h1"));
        Assert.NotNull(form.QuerySelector("h1"));
        Assert.Contains(form.QuerySelectorAll("label, option"), choice => choice.TextContent == "I'm not sure");
        Assert.Contains(English.Questions[(QuestionId)(number - 1)].Why, form.QuerySelector(".cl-why-we-ask")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Skip this question", form.QuerySelector("button[name=skip]")!.TextContent);
        Assert.NotNull(visitor.Page.QuerySelector("main a[href='/h/list']"));
        Assert.NotNull(visitor.Page.QuerySelector("a.govuk-back-link"));
        Assert.All(form.QuerySelectorAll("input:not([type=hidden]), select"), field => Assert.NotNull(form.QuerySelector($"label[for='{field.Id}']")));
    }

    [Fact]
    public async Task Back_ByTheLinksOfThePages_WalksTheSameWayAndFindsTheAnswersTicked()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync("/h/1");
        string[] answers = ["safe", "friend", "adult", "FR", "fake-or-ai", "unsure"];
        foreach (var answer in answers)
            await visitor.AnswerAsync(answer);
        Assert.Equal("Do they still have the picture themselves?", visitor.Heading);
        var way = new List<string>();
        foreach (var answer in answers.Reverse())
        {
            await visitor.GoAsync(visitor.Page.QuerySelector("a.govuk-back-link")!.GetAttribute("href")!);
            way.Add(visitor.Heading);
            var chosen = visitor.Page.QuerySelector("select") is { } list ? list.QuerySelectorAll("option[selected]").Select(o => o.GetAttribute("value")!) : visitor.Ticked;
            Assert.Equal([answer], chosen);
        }
        Assert.Equal(["Did they pay?", "What has happened?", "Which country are they in?", "How old are they?", "Who is this about?", "Are you safe right now?"], way);
    }

    [Theory]
    [InlineData("in-danger", new[] { "Get safe first" })]
    [InlineData("self-harm", new[] { "You deserve help right now" })]
    [InlineData("not-safe", new[] { "Get safe first", "You deserve help right now" })]
    [InlineData("unsure", new[] { "Not sure if you are safe? Ask for help now" })]
    public async Task Answer_NotSafe_ShowsTheCrisisStepsAndNumbersAtOnce(string answer, string[] titles)
    {
        using var visitor = site.Visit();
        await visitor.GoAsync("/h/1");
        await visitor.AnswerAsync(answer);
        Assert.Equal("/h/now", visitor.Address);
        Assert.Equal(titles, visitor.Page.QuerySelectorAll("main h1, main h2").Select(h => h.TextContent).Where(titles.Contains));
        Assert.NotNull(visitor.Page.QuerySelector(".cl-numbers a[href='tel:999']"));
        Assert.NotNull(visitor.Page.QuerySelector(".cl-numbers a[href='tel:112']"));

        await visitor.AnswerAsync("GB");
        Assert.Equal("/h/now", visitor.Address);
        Assert.Equal(titles[0], visitor.Heading);
        Assert.Null(visitor.Page.QuerySelector("form"));
        Assert.NotNull(visitor.Page.QuerySelector(".cl-route a[href='tel:999']"));
        if (answer != "in-danger")
            Assert.NotNull(visitor.Page.QuerySelector(".cl-route a[href='tel:116123']"));
    }

    [Fact]
    public async Task Change_ToNotSafe_ShowsTheCrisisStepsAtOnceToo()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync("/h/a/1");
        await visitor.AnswerAsync("in-danger");
        Assert.Equal("/h/now", visitor.Address);
    }

    [Fact]
    public async Task Urgent_InACountryWithoutNumbersOfOurs_ShowsThoseOfAllCountries()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync("/h/1");
        await visitor.AnswerAsync("in-danger");
        await visitor.AnswerAsync("ZZ");
        Assert.Equal("/h/now", visitor.Address);
        Assert.NotNull(visitor.Page.QuerySelector(".cl-numbers a[href='tel:112']"));
        Assert.Null(visitor.Page.QuerySelector("form"));
    }

    [Fact]
    public async Task Get_UrgentWithoutACrisis_LeadsToThePlan()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync("/h/now");
        Assert.Equal("/h/list", visitor.Address);
    }

    [Fact]
    public async Task Answer_AnyQuestion_LeavesNothingInTheAddressesButNumbersAndNeutralWords()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync("/h/1");
        foreach (var answer in new[] { "safe", "me", "under18", "US", "says-has-pictures", "yes", "no", "snapchat" })
            await visitor.AnswerAsync(answer);
        Assert.Equal(["/h/1", "/h/2", "/h/3", "/h/4", "/h/6", "/h/7", "/h/8", "/h/9", "/h/list"], visitor.History);
    }

    [Fact]
    public async Task Answer_AnyQuestion_IsFollowedByARedirectSoThatBackAsksNothing()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync("/h/1");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/h/1") { Content = new FormUrlEncodedContent([KeyValuePair.Create("answer", "safe")]) };
        request.Headers.Add("Cookie", visitor.Cookies.GetCookieHeader(site.Client.BaseAddress!));
        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal("/h/2", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Answer_InABrowserThatKeepsNoCookies_WorksByTheHiddenField()
    {
        using var visitor = site.Visit(keepsCookies: false);
        await visitor.GoAsync("/h/1");
        foreach (var answer in new[] { "safe", "me", "adult", "US", "says-has-pictures", "yes", "no", "snapchat" })
            await visitor.AnswerAsync(answer);
        var plan = Plans.Build(new Answers
        {
            Safety = Safety.Safe, About = About.Me, Age = AgeGroup.Adult, Place = Place.Parse("US", null), Happened = Happenings.SaysHasPictures,
            Paid = YesNo.Yes, HasPicture = YesNo.No, Apps = SocialApps.Snapchat,
        });
        Assert.Equal(plan.Steps.Select(step => step.Title), visitor.Page.QuerySelectorAll(".cl-step__title").Select(title => title.TextContent));
    }

    [Fact]
    public async Task Answer_WithValuesThatNoFormHas_CountsAsNotSaid()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync("/h/6");
        await visitor.SubmitAsync(KeyValuePair.Create("answer", "<script>"), KeyValuePair.Create("answer", "video-call"), KeyValuePair.Create("then", "//elsewhere.example"));
        Assert.Equal("/h/7", visitor.Address);
        await visitor.GoAsync("/h/6");
        Assert.Equal(["video-call"], visitor.Ticked);
    }

    [Fact]
    public async Task Answer_FromAnotherSite_ChangesNothing()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/h/1") { Content = new FormUrlEncodedContent([KeyValuePair.Create("answer", "safe")]) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("/h/1", response.Headers.Location!.OriginalString);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Answer_ThatIsNoForm_IsRefused()
    {
        using var json = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        using var response = await site.Client.PostAsync(new Uri("/h/1", UriKind.Relative), json, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using var many = new FormUrlEncodedContent(Enumerable.Range(0, 1500).Select(i => KeyValuePair.Create("answer" + i, "x")));
        using var refused = await site.Client.PostAsync(new Uri("/h/1", UriKind.Relative), many, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }
}
