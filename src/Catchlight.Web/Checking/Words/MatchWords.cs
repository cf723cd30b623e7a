using Catchlight.Core.Checking;
using Catchlight.Index.Searching;

namespace Catchlight.Web.Checking.Words;

/// <summary>How two pictures lie on each other, in plain words.</summary>
internal static class MatchWords
{
    // Shares of a picture's area: all of it but a margin, and more than anybody would call half.
    private const double All = 0.95, Most = 0.75;

    /// <summary>How they lie on each other, and what the line shows.</summary>
    public static string Sentence(FoundPicture found) => found.Part switch
    {
        MatchedPart.Surround => "The part around the middle is the same. The middle is different: the inner line goes around it.",
        MatchedPart.Middle => "Only the middle is the same. What is around it is different. The line shows the part that is the same.",
        _ => $"{Sentence(found.Match)} The line shows the part that is the same.",
    };

    private static string Sentence(Match match) => match.Kind switch
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
