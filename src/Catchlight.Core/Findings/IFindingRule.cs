namespace Catchlight.Core.Findings;

/// <summary>One written rule: what it looks for, and the sentences that it says. Without state.</summary>
internal interface IFindingRule
{
    /// <summary>What the rule finds; null where it has nothing to say.</summary>
    Finding? Read(Evidence evidence);
}
