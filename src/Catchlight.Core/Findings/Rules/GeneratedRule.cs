namespace Catchlight.Core.Findings.Rules;

/// <summary>The file itself says that a computer program made the picture. Files that say nothing prove nothing: most apps remove such marks.</summary>
internal sealed class GeneratedRule : IFindingRule
{
    public Finding? Read(Evidence evidence) => !evidence.Picture.Metadata.SaysItWasGenerated ? null : new(
        FindingCodes.Generated, FindingStrength.Strong,
        "The file of this picture says that a computer program made it. Then the person in it may not exist.", []);
}
