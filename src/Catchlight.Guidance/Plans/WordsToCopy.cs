using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Plans;

/// <summary>Words a person can copy or read out when their own don't come.</summary>
/// <param name="Label">For whom or what: "To a parent".</param>
/// <param name="Text">The words.</param>
public sealed record WordsToCopy(string Label, RichText Text);
