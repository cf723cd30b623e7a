using System.Globalization;
using Catchlight.Ingest.Warc;

namespace Catchlight.Ingest;

/// <summary>Reads the dates that people and programs write into tables and pictures. What could mean two days is none.</summary>
internal static class WrittenDate
{
    private const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;

    // Beside those of archives: spreadsheets, PostgreSQL, Exif, IPTC, XMP.
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFF'+00'", "yyyy-MM-dd HH:mm:ss 'UTC'",
        "yyyy:MM:dd HH:mm:ss", "yyyy:MM:dd HH:mm:ssK", "yyyy:MM:dd",
    ];

    /// <summary>The day in UTC; null where it is none, or before there was photography.</summary>
    public static DateOnly? Day(string? text)
    {
        var day = WarcDate.Day(text)
            ?? (DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, Styles, out var moment) ? DateOnly.FromDateTime(moment.UtcDateTime) : null);
        return day is { Year: > 1826 } ? day : null;
    }
}
