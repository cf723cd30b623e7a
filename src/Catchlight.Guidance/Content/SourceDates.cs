using System.Globalization;

namespace Catchlight.Guidance.Content;

/// <summary>Dates of sources, which are often only a year or a month.</summary>
internal static class SourceDates
{
    public static bool IsValid(string text) =>
        DateOnly.TryParseExact(text, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
