namespace Catchlight.Browser.Tests;

/// <summary>What a page asks for when a PDF needs more fonts than the program has inside.</summary>
internal static class FontRequests
{
    /// <summary>All of them, whichever is needed.</summary>
    public static readonly string[] All = ["DroidSansFallback.ttf", "NotoEmoji.ttf"];

    /// <summary>The fonts that were asked for, sorted: of this very version of the program, and nothing sent with it.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<RecordingProxy.Sent> requests) => [.. requests.Select(sent =>
    {
        Assert.Equal(("GET", "", 0), (sent.Method, sent.Query, sent.Body.Length));
        Assert.Matches("^/client/[A-Za-z0-9_-]{12}/fonts/[A-Za-z]+[.]ttf$", sent.Path);
        return sent.Path.Split('/')[^1];
    }).Order(StringComparer.Ordinal)];
}
