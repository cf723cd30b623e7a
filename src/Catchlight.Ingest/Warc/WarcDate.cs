using System.Globalization;

namespace Catchlight.Ingest.Warc;

/// <summary>Reads the moment of a capture: ISO 8601 as WARC says, and what other writers put there. Nothing is guessed.</summary>
internal static class WarcDate
{
    private const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;

    // 14 digits are the form of ARC files and of the addresses of web archives; the last is that of HTTP.
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ssK",
        "yyyyMMddHHmmss", "yyyyMMddTHHmmssK", "yyyyMMdd", "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
    ];

    /// <summary>The day in UTC; null where there is none, as in a year or a month alone.</summary>
    public static DateOnly? Day(string? date) =>
        DateTimeOffset.TryParseExact(WithoutNanoseconds(date)?.ToUpperInvariant(), Forms, CultureInfo.InvariantCulture, Styles, out var moment)
            ? DateOnly.FromDateTime(moment.UtcDateTime) : null;

    // WARC 1.1 allows nine digits behind the second, .NET seven.
    private static string? WithoutNanoseconds(string? date)
    {
        if (date?.IndexOf('.') is not (> 0 and var dot))
            return date;
        var end = dot + 1;
        while (end < date.Length && char.IsAsciiDigit(date[end]))
            end++;
        return end - dot <= 8 ? date : date.Remove(dot + 8, end - dot - 8);
    }
}
