using System.Globalization;

namespace Catchlight.Core.Findings.Rules;

/// <summary>What the camera wrote into the file: a hint, since anyone can change it.</summary>
internal sealed class CameraDataRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        var (taken, camera) = (evidence.Picture.Metadata.Taken, evidence.Picture.Metadata.Camera);
        if (taken is null && camera is null || new CameraDateRule().Read(evidence) is not null)
            return null;
        var when = taken is { } day ? day.ToString(" on d MMMM yyyy", CultureInfo.InvariantCulture) : "";
        var with = camera is null ? "" : $" with this camera: {camera}";
        return new(
            FindingCodes.CameraData, FindingStrength.Note,
            $"The file says that the picture was taken{when}{with}. Does that fit what they told you? Such notes can be changed.", []);
    }
}
