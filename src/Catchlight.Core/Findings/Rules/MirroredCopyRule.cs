using Catchlight.Core.Findings.Names;
using Catchlight.Index.Searching;

namespace Catchlight.Core.Findings.Rules;

/// <summary>The picture is the mirror image of the one that was found.</summary>
internal sealed class MirroredCopyRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        var found = evidence.Where(picture => picture.Match.Kind == MatchKind.Mirrored);
        // Under their own name it is likely their own phone.
        var isTheirs = SpokenNames.SayTheClaim(evidence.Shown, evidence.Claims.Name);
        return found.Count == 0 ? null : new(
            FindingCodes.MirroredCopy, isTheirs ? FindingStrength.Note : FindingStrength.Some,
            "Left and right are swapped in this picture. Some people do this so that a search does not find the picture. Some phones swap selfies by themselves.", found);
    }
}
