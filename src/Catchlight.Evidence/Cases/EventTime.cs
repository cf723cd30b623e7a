using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Catchlight.Evidence.Cases;

/// <summary>When something happened, as exactly as it is known and no more. A time that is not known at all is null.</summary>
/// <param name="Local">Date and time on the clock of whoever saw it; midnight where only the day is known.</param>
/// <param name="Offset">How far that clock was ahead of UTC; null where it is not known.</param>
/// <param name="IsDayOnly">Whether only the day is known.</param>
public readonly record struct EventTime(DateTime Local, TimeSpan? Offset = null, bool IsDayOnly = false)
{
    private static readonly string[] Times = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];
    private static readonly string[] Zoned = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd HH:mmzzz", "yyyy-MM-dd HH:mm:sszzz"];

    /// <summary>The moment in UTC; null where it is not known to the minute, or in which time zone.</summary>
    /// <param name="zone">The time zone of the clock, where somebody said it. An hour that the clock went through twice, or never, stays unknown.</param>
    public DateTime? Utc(TimeZoneInfo? zone)
    {
        if (IsDayOnly)
            return null;
        var local = DateTime.SpecifyKind(Local, DateTimeKind.Unspecified);
        if (Offset is { } offset)
            return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
        return zone is null || zone.IsInvalidTime(local) || zone.IsAmbiguousTime(local) ? null : TimeZoneInfo.ConvertTimeToUtc(local, zone);
    }

    /// <summary>Reads <c>2026-03-14</c>, <c>2026-03-14T21:07</c>, with seconds, and with <c>Z</c> or <c>+01:00</c> behind.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EventTime time)
    {
        time = default;
        if (text is null)
            return false;
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            time = new EventTime(day, IsDayOnly: true);
        else if (DateTime.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            time = new EventTime(local);
        else if (DateTimeOffset.TryParseExact(text.EndsWith('Z') ? text[..^1] + "+00:00" : text, Zoned, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            time = new EventTime(moment.DateTime, moment.Offset);
        else
            return false;
        return true;
    }

    /// <summary>As <see cref="TryParse"/> reads it.</summary>
    public override string ToString() =>
        Local.ToString(IsDayOnly ? "yyyy-MM-dd" : Local.Second == 0 ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)
        + (Offset switch { null => "", { Ticks: 0 } => "Z", { } offset => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture) });
}
