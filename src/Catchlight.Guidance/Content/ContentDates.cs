using System.Globalization;

namespace Catchlight.Guidance.Content;

/// <summary>Dates in content files; those of sources are often only a year or a month.</summary>
internal static class ContentDates
{
    /// <summary>Reads a day as all our files write it: <c>2026-11-24</c>.</summary>
    public static bool TryReadDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>Whether this is a year, a month or a day.</summary>
    public static bool IsValid(string text) =>
        DateOnly.TryParseExact(text, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
