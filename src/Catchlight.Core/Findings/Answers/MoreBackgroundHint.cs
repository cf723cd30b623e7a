namespace Catchlight.Core.Findings.Answers;

/// <summary>A face before a wall gives a search little to go by.</summary>
internal sealed class MoreBackgroundHint : IHint
{
    public string? Read(Evidence evidence) => evidence is { Indexed: > 0, Found.Count: 0, Picture: { IsTooPlain: false, HasLittleBackground: true } }
        ? "A picture of them with more background would help."
        : null;
}
