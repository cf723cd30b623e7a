namespace Catchlight.Cli.Timestamps;

/// <summary>What a time stamp says.</summary>
/// <param name="File">The file that holds it.</param>
/// <param name="Time">When, as its authority says.</param>
/// <param name="Authority">Who signed it, as its certificate has it.</param>
/// <param name="IsTrusted">Whether that certificate leads to a root that is trusted here.</param>
/// <param name="Problem">Why it is no time stamp of this pack; null where it is one.</param>
internal sealed record TimestampVerdict(string File, DateTimeOffset? Time, string? Authority, bool IsTrusted, string? Problem);
