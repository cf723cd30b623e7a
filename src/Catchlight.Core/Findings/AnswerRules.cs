namespace Catchlight.Core.Findings;

/// <summary>Joins the findings to one answer: the strongest decides. No number, no verdict on a person, and no level that says all is well.</summary>
public static class AnswerRules
{
    private const string Careful = "Don't send pictures of yourself or money to someone you have never met.";

    /// <summary>The answer to these findings.</summary>
    /// <param name="findings">As <see cref="FindingRules"/> gives them.</param>
    public static Answer Join(IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (findings.Any(finding => finding.Strength == FindingStrength.Strong))
            return new(AnswerLevel.NotWhoTheySay,
                $"This picture is probably not of the person who sent it to you. Stop and talk to someone you trust before you reply. {Careful} The person in the picture may know nothing about this.");
        if (findings.Any(finding => finding.Strength == FindingStrength.Some))
            return new(AnswerLevel.Doubtful,
                $"Something about this picture does not fit. There may be a harmless reason. Look at what we found, and be careful. {Careful}");
        if (Has(findings, FindingCodes.NothingIndexed))
            return new(AnswerLevel.CannotTell, $"We had no pictures to compare yours with. So we can't tell you anything about it. {Careful}");
        if (Has(findings, FindingCodes.TooPlain))
            return new(AnswerLevel.CannotTell, $"There is too little in this picture for us to search. Try a bigger or clearer copy of it. {Careful}");
        if (Has(findings, FindingCodes.NothingFound))
            return new(AnswerLevel.NothingFound,
                $"We did not find this picture. This proves nothing. We only know a small part of all pictures, and fake people also use new pictures or pictures made by a computer. {Careful}");
        return new(AnswerLevel.CannotTell,
            $"This picture is in other places too. That does not tell us who sent it to you. Look at the places we found. {Careful}");
    }

    private static bool Has(IReadOnlyList<Finding> findings, string code) => findings.Any(finding => finding.Code == code);
}
