using Catchlight.Web.Tests.Checking;

namespace Catchlight.Web.Tests.Demonstration;

public sealed class FirstStartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task Start_WithNothingInTheFolder_TakesInTheDemonstrationAndSaysSoOnce()
    {
        var data = _folder.File("data");
        await using (var site = await RunningSite.StartAsync(options => options with { Data = data }))
        {
            Assert.Equal($"Information: There were no pictures in {data} yet: took in the demonstration collection of 32 pictures.", Assert.Single(Said(site)));
            using var person = new Visitor(site);
            var answer = await person.CheckAsync(await File.ReadAllBytesAsync(DemonstrationData.Screenshot, TestContext.Current.CancellationToken));
            Assert.Contains("This is only a demonstration.", answer.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            // The collection keeps small copies.
            Assert.Equal(2, answer.QuerySelectorAll(".cl-side img").Length);
        }
        await using var again = await RunningSite.StartAsync(options => options with { Data = data });
        Assert.Empty(Said(again));
        Assert.Contains("32 pictures: stock photos", (await again.ReadAsync("/about-the-collection")).QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithNoDemonstration_SaysThatThereIsNothing()
    {
        await using var site = await RunningSite.StartAsync(options => options with { Data = _folder.File("data"), Demonstration = null });
        Assert.StartsWith("Warning: There are no pictures", Assert.Single(Said(site)), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("data")));
        using var person = new Visitor(site);
        var answer = await person.CheckAsync(MadePhotos.Jpeg(1));
        Assert.Equal("We cannot tell you who this is", answer.QuerySelector("h1")!.TextContent);
        Assert.Contains("We compared yours with 0 pictures", answer.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("There are no pictures here yet.", (await site.ReadAsync("/about-the-collection")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithADemonstrationThatIsNone_SaysWhyAndServes()
    {
        var archive = _folder.Write("archive.warc.gz", "no archive");
        await using var site = await RunningSite.StartAsync(options => options with { Data = _folder.File("data"), Demonstration = archive });
        Assert.Equal($"Warning: The demonstration collection {archive} was not taken in. This is not a picture, a folder, a web archive or a table.", Assert.Single(Said(site)));
        await site.ReadAsync("/check");
    }

    private static IEnumerable<string> Said(RunningSite site) =>
        site.Log.Lines.Where(line => !line.Contains("Now listening", StringComparison.Ordinal) && !line.StartsWith("Debug", StringComparison.Ordinal)
            && (line.Contains("pictures", StringComparison.Ordinal) || line.Contains("demonstration", StringComparison.Ordinal))).Select(line => line.Trim());
}
