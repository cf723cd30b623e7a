namespace Catchlight.Core.Findings.Rules;

/// <summary>There is no picture to compare with.</summary>
internal sealed class NothingIndexedRule : IFindingRule
{
    public Finding? Read(Evidence evidence) => evidence.Indexed > 0 ? null : new(
        FindingCodes.NothingIndexed, FindingStrength.Note, "There are no pictures here yet to compare yours with.", []);
}
