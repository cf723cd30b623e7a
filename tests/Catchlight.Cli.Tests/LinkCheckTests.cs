using Catchlight.Guidance.Checking;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Catchlight.Cli.Tests;

public sealed class LinkCheckTests
{
    [Fact]
    public async Task FindBroken_AddressesOfARealServer_NamesThoseThatDoNotAnswer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var server = builder.Build();
        server.Urls.Add("http://127.0.0.1:0");
        server.MapGet("/here", () => "here");
        // Many sites refuse programs: that is no proof that the page is gone.
        server.MapGet("/refuses", () => Results.StatusCode(403));
        server.MapGet("/moved", () => Results.Redirect("/here"));
        server.MapGet("/broken", () => Results.StatusCode(502));
        server.MapGet("/slow", async (CancellationToken cancelled) => await Task.Delay(TimeSpan.FromMinutes(1), cancelled));
        await server.StartAsync(TestContext.Current.CancellationToken);
        var root = server.Urls.Single();
        ContentLink Link(string path) => new(new Uri(root + path), [$"en{path}.md"]);

        var broken = await new LinkCheck(TimeSpan.FromSeconds(2)).FindBroken(
            [Link("/here"), Link("/gone"), Link("/refuses"), Link("/moved"), Link("/broken"), Link("/slow"), new(new Uri("http://127.0.0.1:9/"), ["a.md", "b.md"])],
            TestContext.Current.CancellationToken);

        Assert.Equal(["en/gone.md", "en/broken.md", "en/slow.md", "a.md", "b.md"], broken.Select(problem => problem.File));
        Assert.Contains("answered 404", broken[0].Message, StringComparison.Ordinal);
        Assert.Contains("too long", broken[2].Message, StringComparison.Ordinal);
    }
}
