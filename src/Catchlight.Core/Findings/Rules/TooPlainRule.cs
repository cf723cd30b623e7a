namespace Catchlight.Core.Findings.Rules;

/// <summary>There is too little in the picture to find it by.</summary>
internal sealed class TooPlainRule : IFindingRule
{
    public Finding? Read(Evidence evidence) => !evidence.Picture.IsTooPlain || evidence.Found.Count > 0 || evidence.Indexed == 0 ? null : new(
        FindingCodes.TooPlain, FindingStrength.Note,
        evidence.Picture.IsSmall ? "This picture is very small. We may have missed it."
        : evidence.Picture.IsEmpty ? "There is hardly anything in this picture but one colour. We may have missed it."
        : "This picture is blurred or very plain. We may have missed it.", []);
}
