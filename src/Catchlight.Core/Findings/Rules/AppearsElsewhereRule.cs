namespace Catchlight.Core.Findings.Rules;

/// <summary>The picture was found.</summary>
internal sealed class AppearsElsewhereRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        var places = evidence.Found.Sum(picture => picture.Appearances.Count);
        return places == 0 ? null : new(
            FindingCodes.AppearsElsewhere, FindingStrength.Note,
            places == 1
                ? "We found this picture in 1 other place. Look at the page: does it fit what they told you?"
                : $"We found this picture in {places} other places. Look at the pages: do they fit what they told you?",
            evidence.Where(_ => true));
    }
}
