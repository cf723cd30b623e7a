using Catchlight.Guidance.Checking;

namespace Catchlight.Guidance.Tests.Content;

public sealed class SiteCheckTests
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Theory]
    [InlineData("\"source\": \"wikipedia-stock\"}", "\"source\": \"nobody\"}", "which it does not name")]
    [InlineData("\"id\": \"rawpixel\"", "\"id\": \"hive5\"", "has the source 'hive5' twice")]
    [InlineData("\"domain\": \"zhihu.com\"", "\"domain\": \"aaa.com\"", "'aaa.com' twice, or out of order")]
    [InlineData("\"kind\": \"adult\"", "\"kind\": \"nice\"", "is none of")]
    [InlineData("\"source\": \"rawpixel\"}", "\"source\": \"hive5\"}", "has the source 'rawpixel', which no site uses")]
    [InlineData("\"reviewBy\": \"2027-11-26\"", "\"reviewBy\": \"2026-11-25\"", "is past its review date")]
    public void Run_ATableWithAMistake_NamesIt(string text, string mistake, string problem) =>
        Assert.Contains(ContentCheck.Run(ContentEdit.Replace("sites.json", text, mistake), Today).Problems, found => found.File == "sites.json" && found.Message.Contains(problem, StringComparison.Ordinal));
}
