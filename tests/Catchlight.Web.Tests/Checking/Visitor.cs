using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Catchlight.Web.Tests.Checking;

/// <summary>A person with a browser of their own: it keeps cookies and follows no redirect by itself.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient _client;
    private readonly CookieContainer _cookies = new();

    public Visitor(RunningSite site)
    {
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = _cookies }) { BaseAddress = site.Client.BaseAddress };
        // As a browser says it of a form of the site itself.
        _client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
    }

    public Cookie? Cookie => _cookies.GetAllCookies().FirstOrDefault(cookie => cookie.Name == "catchlight-check");

    public Task<HttpResponseMessage> SendAsync(byte[] picture, string file = "picture.jpg") => SendAsync(Form(picture, file));

    public Task<HttpResponseMessage> SendAsync(HttpContent form, string path = "/check") =>
        _client.PostAsync(new Uri(path, UriKind.Relative), form, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> TellAsync(params (string Field, string Text)[] claims) =>
        SendAsync(new FormUrlEncodedContent(claims.Select(claim => KeyValuePair.Create(claim.Field, claim.Text))), "/check/about");

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>Sends a picture and what they said, and reads the answer.</summary>
    public async Task<IHtmlDocument> CheckAsync(byte[] picture, params (string Field, string Text)[] claims)
    {
        using var sent = await SendAsync(picture);
        AssertLeadsTo("/check/about", sent);
        using var told = await TellAsync(claims);
        AssertLeadsTo("/check/answer", told);
        return await ReadAsync("/check/answer");
    }

    public async Task<IHtmlDocument> ReadAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await GetAsync(path);
        Assert.Equal(expected, response.StatusCode);
        return await ReadAsync(response);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    public static MultipartFormDataContent Form(byte[] picture, string file = "picture.jpg", string field = "picture")
    {
        var content = new ByteArrayContent(picture);
        content.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        return new MultipartFormDataContent { { content, field, file } };
    }

    public static void AssertLeadsTo(string path, HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal(path, response.Headers.Location!.OriginalString);
    }

    public void Dispose() => _client.Dispose();
}
