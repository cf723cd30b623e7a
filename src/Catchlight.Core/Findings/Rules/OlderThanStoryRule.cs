using System.Globalization;

namespace Catchlight.Core.Findings.Rules;

/// <summary>
/// The picture was on the web when the stranger, by the age they gave, was a child or much younger. We don't judge how old anybody looks: we say
/// the numbers, and the person looks.
/// </summary>
internal sealed class OlderThanStoryRule : IFindingRule
{
    // By fewer years, a grown-up looks much the same.
    private const int FewYears = 4;
    // Whoever was below this age then can hardly be the grown-up in a picture of that year.
    private const int StillAChild = 13;

    public Finding? Read(Evidence evidence)
    {
        if (evidence.Claims.Age is not { } age || evidence.Shown.Min(place => place.Appearance.Seen) is not { } first)
            return null;
        var years = evidence.Today.Year - first.Year;
        if (years < FewYears)
            return null;
        var then = age - years;
        return new(
            FindingCodes.OlderThanStory, then < StillAChild ? FindingStrength.Some : FindingStrength.Note,
            then < 1
                ? string.Create(CultureInfo.InvariantCulture, $"They say they are {age}. This picture was on the web in {first.Year}, before they were born.")
                : string.Create(CultureInfo.InvariantCulture, $"They say they are {age}. This picture was on the web in {first.Year}. They were {then} then. Does the person in the picture look {then}?"),
            evidence.WhereShown(picture => picture.Appearances.Any(place => place.Appearance.Seen == first)));
    }
}
