using System.Globalization;
using System.Text;
using Catchlight.Evidence.Packing;
using Catchlight.Evidence.Words;

namespace Catchlight.Evidence.Removals;

/// <summary>What was asked of whom and when: as a table, and as reminders to look again.</summary>
public static class SentRequests
{
    /// <summary>After how many hours to look where the law names no time.</summary>
    public const int UsualHours = 48;

    private const string TimeFormat = "yyyyMMdd'T'HHmmss'Z'";

    // RFC 5545, 3.1: octets of a line without its end.
    private const int LongestLine = 75;

    /// <summary>The table as CSV.</summary>
    public static byte[] Csv(IEnumerable<SentRequest> requests) => PackTables.Csv(
        ["sent", "to", "request", "places", "reference", "look-again"],
        requests.Select(request => new[]
        {
            Moment(request.Sent), request.Platform, request.Title, string.Join(" ", request.Places), request.Reference, Moment(Due(request)),
        }));

    /// <summary>A calendar (RFC 5545) with a reminder for each, which anybody may see: it says nothing of what it is about.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="words">The language of what it says.</param>
    /// <param name="now">When it is made.</param>
    public static byte[] Reminders(IEnumerable<SentRequest> requests, PackWords words, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(words);
        var lines = new List<string> { "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Catchlight//Reminders//EN" };
        foreach (var request in requests)
        {
            var summary = words.Format("reminder", ("place", request.Platform));
            var uid = Sha256Digest.Of(Encoding.UTF8.GetBytes($"{Moment(request.Sent)} {request.Platform} {string.Join(' ', request.Places)}")).ToString()[..32];
            lines.AddRange([
                "BEGIN:VEVENT", $"UID:{uid}@catchlight.invalid", $"DTSTAMP:{Time(now)}", $"DTSTART:{Time(Due(request))}", "DURATION:PT15M", $"SUMMARY:{Escape(summary)}",
                $"DESCRIPTION:{Escape(words.Format("reminder.text", ("place", request.Platform)) + words.Optional("reminder.number", "number", request.Reference))}",
                "CLASS:PRIVATE", "BEGIN:VALARM", "ACTION:DISPLAY", $"DESCRIPTION:{Escape(summary)}", "TRIGGER:PT0S", "END:VALARM", "END:VEVENT",
            ]);
        }
        lines.Add("END:VCALENDAR");
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => Folded(line) + "\r\n")));
    }

    private static DateTimeOffset Due(SentRequest request) => request.Sent + TimeSpan.FromHours(request.Hours ?? UsualHours);

    private static string Time(DateTimeOffset moment) => moment.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // 3.3.11
    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    private static string Folded(string line)
    {
        var (folded, length) = (new StringBuilder(), 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                length = 1;
            }
            folded.Append(rune.ToString());
            length += rune.Utf8SequenceLength;
        }
        return folded.ToString();
    }
}
