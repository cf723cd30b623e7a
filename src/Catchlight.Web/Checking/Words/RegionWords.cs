using Catchlight.Imaging.Geometry;

namespace Catchlight.Web.Checking.Words;

/// <summary>Says in words what an outline on a picture shows: how much of it, and where.</summary>
internal static class RegionWords
{
    /// <summary>For example "about half of it, at the bottom right".</summary>
    /// <param name="region">In pixels of the picture.</param>
    /// <param name="width">Of the picture.</param>
    /// <param name="height">Of the picture.</param>
    /// <param name="coverage">The share of the picture that is the same, 0 to 1.</param>
    public static string Describe(Quad region, int width, int height, double coverage)
    {
        var share = Share(coverage);
        return coverage >= 0.85 ? share : $"{share}, {Place(region.Corners.Average(corner => corner.X) / width, region.Corners.Average(corner => corner.Y) / height)}";
    }

    private static string Share(double coverage) => coverage switch
    {
        >= 0.97 => "all of it",
        >= 0.85 => "nearly all of it",
        >= 0.6 => "most of it",
        >= 0.4 => "about half of it",
        >= 0.15 => "less than half of it",
        _ => "a small part of it",
    };

    private static string Place(double x, double y)
    {
        var (across, down) = (Third(x, "left", "right"), Third(y, "top", "bottom"));
        return (across, down) switch
        {
            (null, null) => "in the middle",
            (null, _) => $"at the {down}",
            (_, null) => $"on the {across}",
            _ => $"at the {down} {across}",
        };
    }

    private static string? Third(double at, string first, string last) => at < 0.4 ? first : at > 0.6 ? last : null;
}
