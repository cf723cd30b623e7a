using Catchlight.Index.Searching;

namespace Catchlight.Web.Checking.Words;

/// <summary>How two pictures lie on each other, in plain words.</summary>
internal static class MatchWords
{
    // Shares of a picture's area: all of it but a margin, and more than anybody would call half.
    private const double All = 0.95, Most = 0.75;

    /// <summary>One sentence.</summary>
    public static string Sentence(Match match) => match.Kind switch
    {
        MatchKind.Copy => "It is the same picture.",
        MatchKind.Edited => "It is the same picture, but it was changed.",
        MatchKind.Mirrored => "It is the same picture with left and right swapped.",
        _ => Part(match.Alignment.QueryCoverage, match.Alignment.FoundCoverage),
    };

    private static string Part(double query, double found) => (query, found) switch
    {
        (>= All, _) => "Your picture was cut out of this one.",
        (_, >= All) => "This picture is inside yours.",
        (>= Most, _) => "Most of your picture is a part of this one.",
        (_, >= Most) => "Most of this picture is inside yours.",
        _ => "A part of your picture is in this one, too.",
    };
}
