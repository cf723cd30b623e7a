using System.Globalization;
using Catchlight.Core.Tests.CaseBook;
using Catchlight.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;

namespace Catchlight.Browser.Tests;

/// <summary>
/// Six cases of the case book as people meet them: on a phone and on a laptop, from the picture to the answer and the file to keep. With
/// CATCHLIGHT_SCREENSHOTS set to a folder, what was seen is written there.
/// </summary>
public sealed class CaseJourneyTests(Browser browser) : IClassFixture<Browser>
{
    public static TheoryData<string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var name in new[] { "stock-in-a-screenshot", "other-name-on-a-profile", "background-from-a-stock-site", "scam-report-often", "news-photo-of-themselves", "nothing-found" })
                foreach (var width in new[] { 320, 1280 })
                    cases.Add(name, width);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Journey_OfACase_LeadsToTheAnswerOfTheBook(string name, int width)
    {
        var book = Case.Read(name);
        using var folder = new TemporaryFolder();
        CaseData.Take(book, folder);
        SqliteConnection.ClearAllPools();
        await using var site = CatchlightSite.Build(new SiteOptions { Urls = "http://127.0.0.1:0", Data = folder.File("data"), Demonstration = null, Elsewhere = new() }, QuietSite.Arguments);
        await site.StartAsync(TestContext.Current.CancellationToken);
        var address = site.Urls.Single();

        await using var context = await browser.OpenAsync(width, javaScript: true, liftPolicy: true);
        var page = await context.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync(address + "/check");
        await page.ChooseAsync(folder.Write("picture.jpg", book.Picture.Jpeg()));
        if (book.Claims is { } claims)
            foreach (var (field, said) in new[] { ("#name", claims.Name), ("#age", claims.Age?.ToString(CultureInfo.InvariantCulture)), ("#place", claims.Place), ("#work", claims.Work) })
                await page.FillAsync(field, said ?? "");
        await page.ClickAsync("main button[type=submit]");
        await page.ArriveAsync("/check/answer");

        Assert.Equal(
            book.Expect.Answer switch
            {
                "not-who-they-say" => "They are probably not who they say they are",
                "doubtful" => "Something does not fit",
                "nothing-found" => "Nothing found. This proves nothing.",
                _ => "We cannot tell you who this is",
            },
            await page.Locator("h1").InnerTextAsync());
        Assert.Equal(
            book.Expect.Findings.Select(finding => finding.Split(' ')[0] switch { "strong" => "Strong sign", "some" => "Reason to be careful", _ => "Good to know" }),
            await page.Locator(".cl-finding__weight").AllInnerTextsAsync());
        foreach (var picture in await page.Locator(".cl-found img").AllAsync())
            await picture.ArriveAsync();
        await PageLooks.AssertFitsAsync(page, width);
        await PageLooks.AssertAccessibleAsync(page);
        await PageLooks.TakeAsync(page, $"{name}-{width}");

        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[download]"));
        await using var file = await download.CreateReadStreamAsync();
        var begin = new byte[5];
        await file.ReadExactlyAsync(begin, TestContext.Current.CancellationToken);
        Assert.Equal("%PDF-"u8.ToArray(), begin);
        Assert.All(asked, url => Assert.StartsWith(address, url, StringComparison.Ordinal));
    }
}
