namespace Catchlight.Core.Findings.Answers;

/// <summary>Without a name, pages cannot be held against one.</summary>
internal sealed class NameHint : IHint
{
    public string? Read(Evidence evidence) => evidence.Found.Count > 0 && string.IsNullOrWhiteSpace(evidence.Claims.Name)
        ? "If you tell us the name they gave you, we can look for it on these pages."
        : null;
}
