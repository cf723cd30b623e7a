using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text.Json;
using Catchlight.Evidence.Removals;
using Catchlight.Evidence.Words;

namespace Catchlight.Web.Casework.Removals;

/// <summary>Writes requests to remove a picture, for the worker of the page (wwwroot/removal-worker.js). It keeps nothing: each call brings what it needs.</summary>
[SupportedOSPlatform("browser")]
internal static partial class RemovalDesk
{
    /// <summary>A request as text.</summary>
    /// <param name="request">The request, as JSON.</param>
    /// <param name="language">The language of the page, and so of its small words: a code such as "es".</param>
    [JSExport]
    public static string Text(string request, string language) => RemovalLetter.Text(Request(request), PackWords.In(language));

    /// <summary>The fonts to fetch before a request is written as PDF.</summary>
    /// <param name="request">The request, as JSON.</param>
    /// <param name="language">The language of the page.</param>
    [JSExport]
    public static string[] FontsToFetch(string request, string language) => FontDesk.ToFetch(RemovalLetter.MissingFonts(Request(request), PackWords.In(language)));

    /// <summary>A request as PDF.</summary>
    /// <param name="request">The request, as JSON.</param>
    /// <param name="language">The language of the page.</param>
    [JSExport]
    public static byte[] Pdf(string request, string language) => RemovalLetter.Pdf(Request(request), PackWords.In(language), TimeProvider.System.GetUtcNow());

    /// <summary>What was sent, as CSV.</summary>
    /// <param name="sent">A list of it, as JSON.</param>
    [JSExport]
    public static byte[] Table(string sent) => SentRequests.Csv(Sent(sent));

    /// <summary>Reminders to look again, as a calendar.</summary>
    /// <param name="sent">A list of what was sent, as JSON.</param>
    /// <param name="language">The language of the page.</param>
    [JSExport]
    public static byte[] Reminders(string sent, string language) => SentRequests.Reminders(Sent(sent), PackWords.In(language), TimeProvider.System.GetUtcNow());

    private static RemovalRequest Request(string json) => JsonSerializer.Deserialize(json, RemovalJson.Default.RemovalRequest)!;

    private static IReadOnlyList<SentRequest> Sent(string json) => JsonSerializer.Deserialize(json, RemovalJson.Default.IReadOnlyListSentRequest)!;
}
