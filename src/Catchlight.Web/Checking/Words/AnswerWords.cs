using Catchlight.Core.Findings;

namespace Catchlight.Web.Checking.Words;

/// <summary>What an answer comes to, as a heading. None says that all is well: a picture cannot prove that.</summary>
internal static class AnswerWords
{
    /// <summary>The heading.</summary>
    public static string Heading(AnswerLevel level) => level switch
    {
        AnswerLevel.NotWhoTheySay => "They are probably not who they say they are",
        AnswerLevel.Doubtful => "Something does not fit",
        AnswerLevel.NothingFound => "Nothing found. This proves nothing.",
        _ => "We cannot tell you who this is",
    };

    /// <summary>Whether there is a reason to stop and think.</summary>
    public static bool IsWarning(AnswerLevel level) => level is AnswerLevel.NotWhoTheySay or AnswerLevel.Doubtful;

    /// <summary>How much a finding weighs.</summary>
    public static string Weight(FindingStrength strength) => strength switch
    {
        FindingStrength.Strong => "Strong sign",
        FindingStrength.Some => "Reason to be careful",
        _ => "Good to know",
    };
}
