namespace Catchlight.Evidence.Cases;

/// <summary>A stage of the script that such conversations mostly follow.</summary>
/// <param name="Number">Its place in the script, from 1.</param>
/// <param name="Id">For programs: <c>threat</c>.</param>
/// <param name="Name">What it is called, in plain words.</param>
public sealed record WarningStage(int Number, string Id, string Name);
