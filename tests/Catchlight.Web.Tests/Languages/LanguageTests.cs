using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Catchlight.Guidance.Content;

namespace Catchlight.Web.Tests.Languages;

public sealed class LanguageTests(RunningSite site) : IClassFixture<RunningSite>
{
    // What is the same word in both languages.
    private static readonly HashSet<string> SameWords = ["Apps", "Catchlight", "Samaritans", "WhatsApp"];

    public static TheoryData<string> Pages => [.. SitePages.InEveryLanguage];

    [Theory, MemberData(nameof(Pages))]
    public Task Get_AnyPageFromRightToLeft_SaysSoAndStaysInIt(string path) => StaysIn("he", "rtl", path);

    [Theory, MemberData(nameof(Pages))]
    public async Task Get_AnyPageInSpanish_SaysSoStaysInItAndHasNoEnglishWords(string path)
    {
        var page = await StaysIn("es", "ltr", path);
        var english = Words("en");
        english.ExceptWith(Words("es"));
        Assert.True(english.Count > 300);
        var said = page.QuerySelectorAll("title, body *").SelectMany(element => element.ChildNodes).Where(node => node.NodeType == NodeType.Text).Select(node => node.TextContent.Trim());
        Assert.Empty(said.Where(english.Contains).Except(SameWords));
    }

    private async Task<IHtmlDocument> StaysIn(string code, string direction, string path)
    {
        var page = await site.ReadAsync($"/{code}{(path == "/" ? "" : path)}");
        Assert.Equal(code, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(direction, page.DocumentElement.GetAttribute("dir"));
        var links = page.QuerySelectorAll("a[href^='/']").Where(a => a.GetAttribute("hreflang") is null).Select(a => a.GetAttribute("href")!);
        Assert.All(links.Where(link => link != "/leave"), link => Assert.Matches($"^/{code}(/|$)", link));
        Assert.All(page.QuerySelectorAll("form"), form => Assert.StartsWith($"/{code}/", form.GetAttribute("action"), StringComparison.Ordinal));
        return page;
    }

    // Everything short that a page can say in a language.
    private static HashSet<string> Words(string code)
    {
        var content = ContentBundle.Embedded.Language(code);
        return
        [
            .. content.Ui.Keys.Select(key => content.Ui[key]), .. content.Steps.Select(step => step.Title), .. content.Articles.Select(article => article.Title),
            .. content.Questions.Values.Select(question => question.Title), .. content.Countries.Select(country => country.Name), .. content.Stages.Select(stage => stage.Name),
            .. content.Routes.All.SelectMany(route => new[] { route.What, route.ForWhom, route.Hours ?? "" }),
        ];
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Switch_OnAnyPage_LeadsToTheSamePageInTheOtherLanguage(string path)
    {
        var plain = path.Split('?')[0];
        var there = (await site.ReadAsync(path)).QuerySelector(".cl-languages a[hreflang=he]")!;
        Assert.Equal("/he" + (plain == "/" ? "" : plain), there.GetAttribute("href"));
        Assert.Equal("he", there.GetAttribute("lang"));
        var back = (await site.ReadAsync("/he" + (plain == "/" ? "" : plain))).QuerySelector(".cl-languages a[hreflang=en]")!;
        Assert.Equal(plain, back.GetAttribute("href"));
    }

    [Fact]
    public async Task Answer_InAnotherLanguage_StaysInItAndKeepsTheAnswersInBoth()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync("/he/h/1");
        await visitor.AnswerAsync("safe");
        Assert.Equal("/he/h/2", visitor.Address);
        await visitor.GoAsync("/h/1");
        Assert.Equal(["safe"], visitor.Ticked);
    }

    [Fact]
    public async Task Get_PageThatIsNotTranslated_LeadsToItInItsOwnLanguage()
    {
        using var response = await site.Client.GetAsync(new Uri("/he/check", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("/check", response.Headers.Location!.OriginalString);
        Assert.Null((await site.ReadAsync("/check")).QuerySelector(".cl-languages"));
    }

    [Fact]
    public async Task Get_UnknownPageInAnotherLanguage_IsNotFoundInThatLanguage()
    {
        var page = await site.ReadAsync("/he/no/such/page", HttpStatusCode.NotFound);
        Assert.Equal("he", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("/no/such/page", page.QuerySelector("a[hreflang=en]")!.GetAttribute("href"));
    }
}
