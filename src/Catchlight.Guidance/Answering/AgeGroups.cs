namespace Catchlight.Guidance.Answering;

/// <summary>Ages in years and their groups.</summary>
public static class AgeGroups
{
    /// <summary>The group of an age.</summary>
    /// <param name="years">Whole years, 0 to 120; null where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The age lies outside 0 to 120.</exception>
    public static AgeGroup FromYears(int? years) => years switch
    {
        null => AgeGroup.NotSaid,
        < 0 or > 120 => throw new ArgumentOutOfRangeException(nameof(years), years, "An age lies between 0 and 120."),
        < 18 => AgeGroup.Under18,
        _ => AgeGroup.Adult,
    };
}
