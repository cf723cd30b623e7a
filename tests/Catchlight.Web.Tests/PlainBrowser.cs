using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Catchlight.Web.Tests;

/// <summary>A browser without scripts: goes to addresses, follows redirects of the site, sends the form of the page, keeps cookies or not.</summary>
public sealed class PlainBrowser : IDisposable
{
    private readonly HttpClient _client;

    public PlainBrowser(Uri site, bool keepsCookies) => _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = keepsCookies, CookieContainer = Cookies })
    {
        BaseAddress = site,
    };

    public CookieContainer Cookies { get; } = new();

    /// <summary>The page that is open.</summary>
    public IHtmlDocument Page { get; private set; } = new HtmlParser().ParseDocument("");

    /// <summary>What stands in the address bar.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Every address that a browser would have put into its history: not those that only redirect.</summary>
    public List<string> History { get; } = [];

    /// <summary>Where the last redirect out of the site led, null where it did not.</summary>
    public Uri? LedOut { get; private set; }

    public HttpResponseMessage? Last { get; private set; }

    public Task GoAsync(string path) => SendAsync(() => new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Sends the only form of the page.</summary>
    /// <param name="answers">What is chosen in it.</param>
    public Task AnswerAsync(params string[] answers) => SubmitAsync([.. answers.Select(answer => KeyValuePair.Create("answer", answer))]);

    /// <summary>Presses the button that skips the question.</summary>
    public Task SkipAsync() => SubmitAsync([KeyValuePair.Create("skip", "1")]);

    /// <summary>Sends the only form of the page with these fields beside the hidden ones.</summary>
    public Task SubmitAsync(params KeyValuePair<string, string>[] fields)
    {
        var form = Page.QuerySelector("form") ?? throw new InvalidOperationException($"{Address} has no form.");
        var hidden = form.QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!));
        var all = hidden.Concat(fields).ToList();
        return SendAsync(() => new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")) { Content = new FormUrlEncodedContent(all) });
    }

    public string Heading => Page.QuerySelector("h1")!.TextContent.Trim();

    /// <summary>The labels that are ticked.</summary>
    public IEnumerable<string> Ticked => Page.QuerySelectorAll("input[checked]").Select(input => input.GetAttribute("value")!);

    public void Dispose()
    {
        Last?.Dispose();
        _client.Dispose();
    }

    private async Task SendAsync(Func<HttpRequestMessage> message)
    {
        var token = TestContext.Current.CancellationToken;
        LedOut = null;
        Last?.Dispose();
        Last = await _client.SendAsync(message(), token);
        for (var i = 0; Last.Headers.Location is { } to; i++)
        {
            Assert.InRange(i, 0, 5);
            if (to.IsAbsoluteUri && to.Host != _client.BaseAddress!.Host)
            {
                LedOut = to;
                return;
            }
            Last.Dispose();
            Last = await _client.GetAsync(to, token);
        }
        Address = Last.RequestMessage!.RequestUri!.PathAndQuery;
        History.Add(Address);
        Page = new HtmlParser().ParseDocument(await Last.Content.ReadAsStringAsync(token));
    }
}
