using System.Net;
using System.Text.Json;
using Catchlight.Core;
using Catchlight.Core.Checking;
using Catchlight.Core.Ingesting;
using Catchlight.Ingest;
using Catchlight.Web.Tests.Checking;

namespace Catchlight.Web.Tests.Api;

public sealed class CheckApiTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly byte[] Screenshot = File.ReadAllBytes(DemonstrationData.Screenshot);

    [Fact]
    public async Task Post_APicture_GivesTheDocumentOfTheCommandLine()
    {
        using var response = await PostAsync(Visitor.Form(Screenshot), ("name", "Daniel"), ("age", "34"), ("place", "Oslo"), ("work", "Engineer"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        using var document = await ReadAsync(response);

        using var checker = Checker.Open(new DataFolder(DemonstrationData.Path));
        var report = Assert.IsType<PictureChecked>(checker.Check(Screenshot, new Claims("Daniel", 34, "Oslo", "Engineer"), TestContext.Current.CancellationToken)).Report;
        using var expected = JsonDocument.Parse(CheckJson.Line(report));
        foreach (var part in expected.RootElement.EnumerateObject().Where(part => part.Name != "milliseconds"))
            Assert.Equal(part.Value.GetRawText(), document.RootElement.GetProperty(part.Name).GetRawText());
        Assert.Equal(expected.RootElement.GetProperty("milliseconds").EnumerateObject().Select(time => time.Name), document.RootElement.GetProperty("milliseconds").EnumerateObject().Select(time => time.Name));
        Assert.Equal("https://www.slam.org/collection/objects/62642/", document.RootElement.GetProperty("matches")[0].GetProperty("appearances")[0].GetProperty("pageUrl").GetString());
    }

    [Fact]
    public async Task Post_AFingerprint_GivesWhatThePictureGives()
    {
        using var response = await PostAsync(SentFingerprint.Form(SentFingerprint.Of(Screenshot)), ("name", "Daniel"), ("age", "34"), ("place", "Oslo"), ("work", "Engineer"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var whole = await PostAsync(Visitor.Form(Screenshot), ("name", "Daniel"), ("age", "34"), ("place", "Oslo"), ("work", "Engineer"));
        using JsonDocument document = await ReadAsync(response), expected = await ReadAsync(whole);
        foreach (var part in expected.RootElement.EnumerateObject().Where(part => part.Name != "milliseconds"))
            Assert.Equal(part.Value.GetRawText(), document.RootElement.GetProperty(part.Name).GetRawText());
    }

    public static TheoryData<string, byte[]> HostileFingerprints
    {
        get
        {
            var good = SentFingerprint.Of(MadePhotos.Jpeg(7));
            var random = new byte[20_000];
            new Random(1).NextBytes(random);
            return new()
            {
                { "empty", [] },
                { "random", random },
                { "ends within", good[..^1] },
                { "header alone", good[..24] },
                { "one byte more", [.. good, 0] },
                { "a future version", [.. good[..4], 2, .. good[5..]] },
                { "65,535 features", [.. good[..6], 0xFF, 0xFF, .. good[8..]] },
                { "a million keypoints", [.. good, .. new byte[6_000_000]] },
                { "no width", [.. good[..8], 0, 0, 0, 0, .. good[12..]] },
                { "all ones", [.. good[..24], .. Enumerable.Repeat((byte)0xFF, good.Length - 24)] },
            };
        }
    }

    [Theory, MemberData(nameof(HostileFingerprints))]
    public async Task Post_AHostileFingerprint_Is400WithAReason(string what, byte[] message)
    {
        using var response = await PostAsync(SentFingerprint.Form(message));
        Assert.True(response.StatusCode == HttpStatusCode.BadRequest, what);
        using var problem = await ReadAsync(response);
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task Post_Claims_AreJudged()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/one.jpg", MadePhotos.Jpeg(21));
        folder.Write("in/captions.csv", "file,page_url,title\none.jpg,https://www.facebook.example/anna,Anna Berg | Facebook\n");
        Ingestor.Run(new DataFolder(folder.File("data")), [((SourceOpened)Sources.Open(folder.File("in"))).Source], "crawl", cancellationToken: TestContext.Current.CancellationToken);
        await using var other = await RunningSite.StartAsync(options => options with { Data = folder.File("data") });
        using var response = await other.Client.PostAsync(
            new Uri("/api/v1/check", UriKind.Relative), With(Visitor.Form(MadePhotos.Jpeg(21)), ("name", "Tom Miller")), TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var document = JsonDocument.Parse(text);
        Assert.Equal("doubtful", document.RootElement.GetProperty("answer").GetProperty("level").GetString());
        Assert.Contains(document.RootElement.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("code").GetString() == "other-name");
        // A picture of a folder has its name as its address, and the folders of this machine stay unsaid.
        Assert.Equal("file:///one.jpg", document.RootElement.GetProperty("matches")[0].GetProperty("appearances")[0].GetProperty("pictureUrl").GetString());
        Assert.DoesNotContain(folder.Path, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", 422, "This is not a picture we can read.")]
    [InlineData("empty", 422, "This file is empty.")]
    [InlineData("no picture", 400, "Choose a picture first.")]
    [InlineData("bad age", 400, "Write the age as a number")]
    [InlineData("no form", 415, "multipart/form-data")]
    public async Task Post_WhatCannotBeChecked_IsAProblemWithItsReason(string what, int status, string reason)
    {
        using HttpContent form = what switch
        {
            "text" => Visitor.Form("hello"u8.ToArray()),
            "empty" => Visitor.Form([]),
            "no picture" => With([], ("name", "Ada")),
            "bad age" => With(Visitor.Form(Screenshot), ("age", "young")),
            _ => new StringContent("{}", null, "application/json"),
        };
        using var response = await site.Client.PostAsync(new Uri("/api/v1/check", UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        using var problem = await ReadAsync(response);
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Contains(reason, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_TheOpenApiDocument_DescribesTheCheck()
    {
        using var response = await site.Client.GetAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var document = await ReadAsync(response);
        Assert.StartsWith("3.", document.RootElement.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var check = document.RootElement.GetProperty("paths").GetProperty("/api/v1/check").GetProperty("post");
        var form = check.GetProperty("requestBody").GetProperty("content").GetProperty("multipart/form-data").GetProperty("schema");
        Assert.Equal(["picture", "fingerprint", "name", "age", "place", "work"], form.GetProperty("properties").EnumerateObject().Select(field => field.Name));
        Assert.Equal("binary", form.GetProperty("properties").GetProperty("picture").GetProperty("format").GetString());
        Assert.Equal(["200", "400", "403", "413", "415", "422", "429", "503"], check.GetProperty("responses").EnumerateObject().Select(status => status.Name).Order());
        Assert.All(check.GetProperty("responses").EnumerateObject().Where(status => status.Name != "200"), status => Assert.True(status.Value.GetProperty("content").TryGetProperty("application/problem+json", out _)));

        // What it says of the answer is what an answer is: every part of a real one is described, down to the last.
        using var answer = await PostAsync(Visitor.Form(Screenshot));
        using var real = await ReadAsync(answer);
        AssertDescribed(document.RootElement, check.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema"), real.RootElement);
    }

    private static void AssertDescribed(JsonElement document, JsonElement schema, JsonElement value)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            schema = document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]);
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(value.EnumerateObject().Select(part => part.Name).Order(), schema.GetProperty("properties").EnumerateObject().Select(part => part.Name).Order());
                foreach (var part in value.EnumerateObject())
                    AssertDescribed(document, schema.GetProperty("properties").GetProperty(part.Name), part.Value);
                break;
            case JsonValueKind.Array:
                foreach (var part in value.EnumerateArray())
                    AssertDescribed(document, schema.GetProperty("items"), part);
                break;
            case JsonValueKind.String when schema.TryGetProperty("enum", out var words):
                Assert.Contains(value.GetString(), words.EnumerateArray().Select(word => word.GetString()));
                break;
            default:
                break;
        }
    }

    private Task<HttpResponseMessage> PostAsync(MultipartFormDataContent form, params (string Field, string Text)[] claims) =>
        site.Client.PostAsync(new Uri("/api/v1/check", UriKind.Relative), With(form, claims), TestContext.Current.CancellationToken);

    private static MultipartFormDataContent With(MultipartFormDataContent form, params (string Field, string Text)[] claims)
    {
        foreach (var (field, text) in claims)
            form.Add(new StringContent(text), field);
        return form;
    }

    private static async Task<JsonDocument> ReadAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
}
