using System.Net;

namespace Catchlight.Web.Tests.Checking;

public sealed class BadUploadTests(BadUploadTests.Site site) : IClassFixture<BadUploadTests.Site>
{
    public static TheoryData<string, HttpStatusCode, string> Uploads => new()
    {
        { "nothing chosen", HttpStatusCode.BadRequest, "Choose a picture first." },
        { "no file field", HttpStatusCode.BadRequest, "Choose a picture first." },
        { "empty", HttpStatusCode.UnprocessableEntity, "This file is empty." },
        { "text.jpg", HttpStatusCode.UnprocessableEntity, "This is not a picture we can read." },
        { "truncated", HttpStatusCode.UnprocessableEntity, "The picture is damaged or only part of it is here." },
        { "50,000 x 50,000", HttpStatusCode.UnprocessableEntity, "This picture is too big: 50,000 by 50,000 pixels." },
        { "gif bomb", HttpStatusCode.UnprocessableEntity, "This picture is too big: 65,535 by 65,535 pixels." },
        { "60 MB", HttpStatusCode.RequestEntityTooLarge, "This file is too big. We can read up to 50 MB." },
        { "60 MB, length unsaid", HttpStatusCode.RequestEntityTooLarge, "This file is too big. We can read up to 50 MB." },
        { "cut off", HttpStatusCode.BadRequest, "The picture did not arrive whole." },
        { "another field", HttpStatusCode.BadRequest, "The picture did not arrive whole." },
        { "no form", HttpStatusCode.UnsupportedMediaType, "Send the picture as a form" },
    };

    [Theory, MemberData(nameof(Uploads))]
    public async Task Send_ABadUpload_ShowsThePageAgainWithTheReason(string upload, HttpStatusCode status, string reason)
    {
        using var person = new Visitor(site.Running);
        using var form = BadUploads.Make(upload);
        using var response = await person.SendAsync(form);
        Assert.Equal(status, response.StatusCode);
        Assert.Null(person.Cookie);
        var page = await Visitor.ReadAsync(response);
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        var summary = page.QuerySelector(".govuk-error-summary [role=alert]")!;
        Assert.Equal("There is a problem", summary.QuerySelector("h2")!.TextContent);
        var problem = Assert.Single(summary.QuerySelectorAll("a"));
        Assert.StartsWith(reason, problem.TextContent, StringComparison.Ordinal);
        // The way on: the reason leads to the field, the field says it too, and the form is there to be sent again.
        var field = page.QuerySelector(problem.GetAttribute("href")!)!;
        Assert.Equal(("file", "picture"), (field.GetAttribute("type"), field.GetAttribute("name")));
        Assert.Contains("picture-error", field.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.Contains(problem.TextContent, page.QuerySelector("#picture-error")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("form[method=post][action='/check'][enctype='multipart/form-data'] button"));
        Assert.NotNull(page.QuerySelector("main a[href='/h']"));
        // A browser takes the same style sheet as everywhere else.
        Assert.Matches(@"^/site\..+\.css$", page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Send_AGifOfTenThousandFrames_ChecksTheFirst()
    {
        using var person = new Visitor(site.Running);
        using var response = await person.SendAsync(BadUploads.ManyFrames(10_000));
        Visitor.AssertLeadsTo("/check/about", response);
        using var deleted = await person.SendAsync(new FormUrlEncodedContent([]), "/check/delete");
        Assert.Null(person.Cookie);
    }

    public sealed class Site : IAsyncLifetime
    {
        public RunningSite Running { get; } = new(options => options with { Checks = new CheckLimits { ChecksPerAddress = 10_000 } });

        public ValueTask InitializeAsync() => Running.InitializeAsync();

        public ValueTask DisposeAsync() => Running.DisposeAsync();
    }
}
