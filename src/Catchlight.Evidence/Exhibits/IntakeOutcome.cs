namespace Catchlight.Evidence.Exhibits;

/// <summary>What became of a file: <see cref="Taken"/> or <see cref="Recorded"/>.</summary>
public abstract record IntakeOutcome;

/// <summary>It goes into the pack.</summary>
/// <param name="Exhibit">The exhibit.</param>
public sealed record Taken(Exhibit Exhibit) : IntakeOutcome;

/// <summary>Only that it exists is written down.</summary>
/// <param name="File">The record.</param>
public sealed record Recorded(RecordedFile File) : IntakeOutcome;
