namespace Catchlight.Core.Findings.Rules;

/// <summary>There is too little in the picture to find it by.</summary>
internal sealed class TooPlainRule : IFindingRule
{
    public Finding? Read(Evidence evidence) => !evidence.Picture.IsTooPlain || evidence.Found.Count > 0 || evidence.Indexed == 0 ? null : new(
        FindingCodes.TooPlain, FindingStrength.Note,
        "This picture is very small, blurred or plain. We may have missed it. A bigger or clearer copy would help.", []);
}
