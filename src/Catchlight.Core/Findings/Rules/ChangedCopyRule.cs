using Catchlight.Core.Checking;
using Catchlight.Index.Searching;

namespace Catchlight.Core.Findings.Rules;

/// <summary>The picture is a part of the one that was found, holds it as a part, or was changed.</summary>
internal sealed class ChangedCopyRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        var found = evidence.Where(picture => picture is { Part: MatchedPart.Whole, Match.Kind: MatchKind.Edited or MatchKind.Partial } && !ScreenshotRule.IsInside(picture));
        return found.Count == 0 ? null : new(
            FindingCodes.ChangedCopy, FindingStrength.Note,
            "This picture was changed: cut, coloured, turned or put into another picture. The line shows the part that is the same. Many people cut pictures for a profile, so this alone means little.", found);
    }
}
