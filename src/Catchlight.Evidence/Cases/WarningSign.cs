namespace Catchlight.Evidence.Cases;

/// <summary>A warning sign in a message: something typical that its words follow. It is no verdict on a person.</summary>
/// <param name="Id">For programs: <c>threat-to-share</c>.</param>
/// <param name="Stage">Which stage of the script it belongs to; null where it is a call for help, which comes before everything else.</param>
/// <param name="Text">What it is, in plain words.</param>
public sealed record WarningSign(string Id, WarningStage? Stage, string Text)
{
    // From here on they have something, and say what they do with it.
    private const int Switch = 5;

    /// <summary>Whether it is a threat or what belongs to one, or a call for help; before it is talk.</summary>
    public bool IsLate => Stage is null or { Number: >= Switch };
}
