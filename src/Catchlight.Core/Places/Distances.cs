using System.Globalization;

namespace Catchlight.Core.Places;

/// <summary>Distances in plain words.</summary>
internal static class Distances
{
    private const double MilesPerKilometre = 0.621371;

    // Nearer than this, people say the name of the bigger town, or travel to work.
    private const double Apart = 100;

    /// <summary>Whether nobody would call both one place.</summary>
    public static bool AreApart(double kilometres) => kilometres > Apart;

    /// <summary>"about 1,400 kilometres (870 miles)": two digits that count, since it is from town to town.</summary>
    public static string InWords(double kilometres) =>
        string.Create(CultureInfo.InvariantCulture, $"about {Rounded(kilometres):N0} kilometres ({Rounded(kilometres * MilesPerKilometre):N0} miles)");

    private static double Rounded(double value)
    {
        var unit = Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(Math.Max(1, value))) - 1));
        return Math.Round(value / unit) * unit;
    }
}
