using System.Globalization;

namespace Catchlight.Core.Findings.Rules;

/// <summary>The file says that the picture was taken after the day on which it was already on the web, or after today.</summary>
internal sealed class CameraDateRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        if (evidence.Picture.Metadata.Taken is not { } taken)
            return null;
        var earlier = evidence.WhereShown(picture => picture.Appearances.Any(place => IsBefore(place.Appearance.Seen, taken)));
        if (earlier.Count > 0)
        {
            var first = earlier.SelectMany(i => evidence.Found[i].Appearances).Min(place => place.Appearance.Seen)!.Value;
            return new(
                FindingCodes.CameraDate, FindingStrength.Some,
                $"The file says that the picture was taken on {Day(taken)}. But it was on the web on {Day(first)} already. So the note in the file is wrong, or someone changed it.", earlier);
        }
        return !IsBefore(evidence.Today, taken) ? null : new(
            FindingCodes.CameraDate, FindingStrength.Note,
            $"The file says that the picture was taken on {Day(taken)}. That day is still to come. So the note in the file is wrong.", []);
    }

    // A day's grace: the camera writes its own time, the web that of Greenwich.
    private static bool IsBefore(DateOnly? day, DateOnly taken) => day is { } known && known.DayNumber < taken.DayNumber - 1;

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
