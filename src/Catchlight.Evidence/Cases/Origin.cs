namespace Catchlight.Evidence.Cases;

/// <summary>Where something in the pack is known from.</summary>
/// <param name="File">The name of the file as it was added; null for what the person said.</param>
/// <param name="Message">The number of the message in it, from 1; null where it has none.</param>
public sealed record Origin(string? File, int? Message = null)
{
    /// <summary>What the person said.</summary>
    public static Origin Said { get; } = new((string?)null);
}
