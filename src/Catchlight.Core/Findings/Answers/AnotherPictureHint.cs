namespace Catchlight.Core.Findings.Answers;

/// <summary>People who steal pictures steal several.</summary>
internal sealed class AnotherPictureHint : IHint
{
    public string? Read(Evidence evidence) => evidence is { Indexed: > 0, Found.Count: 0, Picture: { IsTooPlain: false, HasLittleBackground: false } }
        ? "If you have other pictures of them, try those too."
        : null;
}
