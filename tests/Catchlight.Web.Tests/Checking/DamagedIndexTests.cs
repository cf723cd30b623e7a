using System.Net;
using System.Text.Json;

namespace Catchlight.Web.Tests.Checking;

public sealed class DamagedIndexTests
{
    [Fact]
    public async Task Check_WithAnIndexThatBreaksUnderway_SaysThatItIsOurMistake()
    {
        using var data = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(DemonstrationData.Path, "*", SearchOption.AllDirectories))
            data.Write(Path.GetRelativePath(DemonstrationData.Path, file), await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        await using var site = await RunningSite.StartAsync(options => options with { Data = data.Path });
        using var person = new Visitor(site);
        await person.CheckAsync(MadePhotos.Jpeg(1));
        // A manifest that can no longer be read is read at the next check.
        await File.WriteAllTextAsync(Directory.EnumerateFiles(Path.Combine(data.Path, "index"), "*manifest*").Single(), "broken", TestContext.Current.CancellationToken);

        using var response = await person.SendAsync(MadePhotos.Jpeg(2));
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var page = await Visitor.ReadAsync(response);
        Assert.Contains("our mistake, not yours", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/h']"));

        using var byProgram = await person.SendAsync(Visitor.Form(MadePhotos.Jpeg(2)), "/api/v1/check");
        Assert.Equal(HttpStatusCode.InternalServerError, byProgram.StatusCode);
        Assert.Equal("application/problem+json", byProgram.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(await byProgram.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain(data.Path, problem.RootElement.GetRawText(), StringComparison.Ordinal);
        // Who runs the site gets to know it, both times.
        Assert.True(site.Log.Lines.Count(line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("The index is damaged", StringComparison.Ordinal)) >= 2);
    }
}
