using Catchlight.Index.Searching;

namespace Catchlight.Core.Findings.Rules;

/// <summary>The picture is the mirror image of the one that was found.</summary>
internal sealed class MirroredCopyRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        var found = evidence.Where(picture => picture.Match.Kind == MatchKind.Mirrored);
        return found.Count == 0 ? null : new(
            FindingCodes.MirroredCopy, FindingStrength.Some,
            "Left and right are swapped in this picture. Some people do this so that a search does not find the picture. Some phones swap selfies by themselves.", found);
    }
}
