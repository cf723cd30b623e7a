namespace Catchlight.Core.Findings.Answers;

/// <summary>A picture that holds too little may be there in a better copy.</summary>
internal sealed class BiggerCopyHint : IHint
{
    public string? Read(Evidence evidence) => evidence is { Indexed: > 0, Found.Count: 0, Picture.IsTooPlain: true }
        ? "Try a bigger or clearer copy of it. Open the picture itself and save that, not the small one in a list."
        : null;
}
