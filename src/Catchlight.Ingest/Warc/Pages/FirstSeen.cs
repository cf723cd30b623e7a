namespace Catchlight.Ingest.Warc.Pages;

/// <summary>Compares days of which some are not known.</summary>
internal static class FirstSeen
{
    /// <summary>Whether a day is the better answer to "since when?" than another one.</summary>
    public static bool IsBefore(DateOnly? day, DateOnly? other) => day is not null && (other is null || day < other);

    /// <summary>The later of two days; the known one where one is not known.</summary>
    public static DateOnly? Later(DateOnly? day, DateOnly? other) => IsBefore(day, other) ? other ?? day : day ?? other;
}
