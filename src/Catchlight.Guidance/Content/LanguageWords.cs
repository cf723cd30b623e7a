using System.Globalization;

namespace Catchlight.Guidance.Content;

/// <summary>How a language writes. Kept in <c>language.json</c>, so that dates are the same on every machine and in a browser without culture data.</summary>
/// <param name="Code">The language, as in the <c>lang</c> attribute: <c>en</c>.</param>
/// <param name="Name">Its name in itself.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>, for the <c>dir</c> attribute.</param>
/// <param name="Culture">Name of the culture for whatever else is formatted: <c>en-GB</c>.</param>
/// <param name="Months">Twelve names as they stand in a date.</param>
/// <param name="DatePattern">A date with <c>{day}</c>, <c>{month}</c> and <c>{year}</c>.</param>
/// <param name="MonthPattern">A month of a year with <c>{month}</c> and <c>{year}</c>.</param>
/// <param name="GroupSeparator">What stands between thousands.</param>
/// <param name="DecimalSeparator">What stands before tenths.</param>
/// <param name="ReviewNote">What people are told of how far the texts were reviewed; null where there is nothing to say.</param>
public sealed record LanguageWords(
    string Code,
    string Name,
    string Direction,
    string Culture,
    IReadOnlyList<string> Months,
    string DatePattern,
    string MonthPattern,
    string GroupSeparator,
    string DecimalSeparator,
    string? ReviewNote)
{
    /// <summary>A day: <c>24 November 2026</c>.</summary>
    public string Format(DateOnly date) => DatePattern
        .Replace("{day}", date.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{month}", Months[date.Month - 1], StringComparison.Ordinal)
        .Replace("{year}", date.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>A source's own date, which may be a year, a month or a day in ISO form.</summary>
    public string FormatSourceDate(string isoDate)
    {
        ArgumentNullException.ThrowIfNull(isoDate);
        var parts = isoDate.Split('-');
        return parts.Length switch
        {
            1 => isoDate,
            2 => MonthPattern.Replace("{month}", Months[int.Parse(parts[1], CultureInfo.InvariantCulture) - 1], StringComparison.Ordinal)
                .Replace("{year}", parts[0], StringComparison.Ordinal),
            _ => Format(DateOnly.ParseExact(isoDate, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        };
    }

    /// <summary>A whole number with the language's separators: <c>22,264</c>.</summary>
    public string Format(long number) => number.ToString("N0", Numbers);

    /// <summary>A number with this many decimals.</summary>
    public string Format(double number, int decimals) => number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Numbers);

    private NumberFormatInfo Numbers => new() { NumberGroupSeparator = GroupSeparator, NumberDecimalSeparator = DecimalSeparator };
}
