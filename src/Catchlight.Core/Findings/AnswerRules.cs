using Catchlight.Core.Findings.Answers;

namespace Catchlight.Core.Findings;

/// <summary>
/// Joins the findings to one answer: the strongest decides, then what could not be done. No number, no verdict on a person, and no level that says
/// all is well.
/// </summary>
public static class AnswerRules
{
    private const string Careful = "Don't send pictures of yourself or money to someone you have never met.";

    private static readonly IAnswerRule[] Rules =
    [
        new StrongFindingAnswer(), new ReasonToDoubtAnswer(), new NothingToCompareAnswer(), new TooLittleAnswer(), new NotFoundAnswer(), new OtherPlacesAnswer(),
    ];

    private static readonly IHint[] Hints = [new BiggerCopyHint(), new MoreBackgroundHint(), new AnotherPictureHint(), new NameHint()];

    /// <summary>The answer to these findings, and what would change it.</summary>
    /// <param name="evidence">What they were found in.</param>
    /// <param name="findings">As <see cref="FindingRules"/> gives them.</param>
    public static Answer Join(Evidence evidence, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(findings);
        var answer = Rules.Select(rule => rule.Read(findings)).OfType<Answer>().First();
        // Enough is known already where something is strong.
        var hints = answer.Level == AnswerLevel.NotWhoTheySay ? [] : Hints.Select(hint => hint.Read(evidence)).OfType<string>();
        return answer with { Text = string.Join(' ', [answer.Text, .. hints, Careful]) };
    }
}
