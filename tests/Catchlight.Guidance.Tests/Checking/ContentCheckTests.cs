using Catchlight.Guidance.Checking;
using Catchlight.Guidance.Content;
using Microsoft.Extensions.Time.Testing;

namespace Catchlight.Guidance.Tests.Checking;

public sealed class ContentCheckTests
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Fact]
    public void Run_ReleasedContent_PassesAndCountsWhatThereIs()
    {
        var report = ContentCheck.Run(ContentFiles.Embedded, Today);

        Assert.Empty(report.Problems);
        Assert.True(report.Passes);
        Assert.Equal(ContentBundle.DefaultLanguage, report.Languages[0]);
        Assert.Equal(ContentFiles.Embedded.Paths.Count(), report.Files);
        Assert.True(report.NextReview > Today);
        var routes = ContentBundle.Embedded.Language("en").Routes.All;
        Assert.True(report.Reviewed >= routes.Count + ContentBundle.Embedded.Languages.Sum(language => language.Steps.Count + language.Guides.Count + language.Searches.Count + language.Articles.Count));
    }

    [Fact]
    public void Run_OnTheLastDayOfReview_PassesAndFailsTheDayAfter()
    {
        var last = ContentCheck.Run(ContentFiles.Embedded, Today).NextReview!.Value;

        Assert.True(ContentCheck.Run(ContentFiles.Embedded, last).Passes);
        var report = ContentCheck.Run(ContentFiles.Embedded, last.AddDays(1));
        Assert.False(report.Passes);
        Assert.All(report.Problems, problem => Assert.Contains("is past its review date", problem.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Run_LongAfter_NamesEveryTextAndRoute()
    {
        var report = ContentCheck.Run(ContentFiles.Embedded, new DateOnly(2040, 1, 1));

        Assert.Equal(report.Reviewed, report.Problems.Count);
        Assert.Contains(report.Problems, problem => problem is { File: "en/steps/calm.md" });
        Assert.Contains(report.Problems, problem => problem.File == "routes.json" && problem.Message.StartsWith("'gb-ceop' is past its review date", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_AClock_TakesItsDay()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 26, 23, 59, 0, TimeSpan.Zero));
        Assert.True(ContentCheck.Run(ContentFiles.Embedded, clock).Passes);
        clock.Advance(TimeSpan.FromDays(10 * 365));
        Assert.False(ContentCheck.Run(ContentFiles.Embedded, clock).Passes);
    }

    [Fact]
    public void Run_OneTextPastItsDate_NamesItAlone()
    {
        var files = ContentEdit.Replace("en/steps/calm.md", "reviewBy: 2027-05-24", "reviewBy: 2026-11-25");
        Assert.Equal(
            [new ContentProblem("en/steps/calm.md", "is past its review date 2026-11-25: read it against its source again (owner: Catchlight guidance)")],
            ContentCheck.Run(files, Today).Problems);
    }

    [Theory]
    [InlineData("reviewed: 2026-11-24", "reviewed: 2026-12-24", "still to come")]
    [InlineData("reviewed: 2026-11-24", "reviewed: 2025-01-24", "more than a year after")]
    [InlineData("reviewBy: 2027-05-24", "reviewBy: 2026-11-01", "before the day it was read")]
    public void Run_ReviewDatesThatCannotBe_NamesThem(string before, string after, string message)
    {
        var problems = ContentCheck.Run(ContentEdit.Replace("en/steps/calm.md", before, after), Today).Problems;
        Assert.Contains(problems, problem => problem.File == "en/steps/calm.md" && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en/step/calm.md")]
    [InlineData("en/steps/calm.txt")]
    [InlineData("en/words.json")]
    [InlineData("xx/steps/calm.md")]
    [InlineData("notes.md")]
    public void Run_AFileThatNobodyReads_NamesIt(string path)
    {
        var problems = ContentCheck.Run(ContentEdit.With(path, "text"), Today).Problems;
        Assert.Contains(problems, problem => problem.File == path && problem.Message.StartsWith("is read by nobody", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_BrokenContent_StillSaysWhatIsPastItsDateAndWhichLinksThereAre()
    {
        var files = ContentEdit.With("en/ui.json", "{");
        var report = ContentCheck.Run(files, new DateOnly(2040, 1, 1));

        Assert.Contains(report.Problems, problem => problem.File == "en/ui.json");
        Assert.Contains(report.Problems, problem => problem.File == "en/pages/parents.md");
        Assert.NotEmpty(report.Links);
    }

    [Fact]
    public void Links_OfReleasedContent_AreEachThereOnceWithTheirFiles()
    {
        var links = ContentCheck.Run(ContentFiles.Embedded, Today).Links;

        Assert.Distinct(links.Select(link => link.Url.AbsoluteUri));
        Assert.All(links, link => Assert.True(link.Url.Scheme is "https" or "http"));
        var norfolk = Assert.Single(links, link => link.Url.AbsoluteUri == "https://www.norfolk.police.uk/advice/assault-abuse-threats/sextortion");
        Assert.Contains("routes.json", norfolk.Files);
        Assert.Contains("en/steps/calm.md", norfolk.Files);
        Assert.Contains(new ContentProblem("routes.json", $"the address {norfolk.Url.AbsoluteUri} answered 404"), norfolk.Broken("answered 404"));
    }
}
