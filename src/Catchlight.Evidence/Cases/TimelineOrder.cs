namespace Catchlight.Evidence.Cases;

/// <summary>
/// The order of a timeline: by UTC where that is known, by the clock of whoever saw it where it is not, and what has no time at the end. Entries of one time keep
/// the order in which they came.
/// </summary>
public static class TimelineOrder
{
    /// <summary>The entries in order.</summary>
    public static IReadOnlyList<TimelineEntry> Sort(IEnumerable<TimelineEntry> entries, TimeZoneInfo? zone) =>
        [.. entries.OrderBy(entry => entry.When is null).ThenBy(entry => entry.When is { } when ? when.Utc(zone) ?? when.Local : DateTime.MaxValue)];
}
