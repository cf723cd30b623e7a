namespace Catchlight.Conversations;

/// <summary>When a message was sent, as exactly as the export says. Nothing is guessed.</summary>
/// <param name="Local">Date and time on the clock of the phone or server that wrote the export.</param>
/// <param name="Offset">How far that clock is ahead of UTC; null where the export does not say.</param>
public readonly record struct MessageTime(DateTime Local, TimeSpan? Offset)
{
    /// <summary>The moment itself; null where the offset is not known.</summary>
    public DateTimeOffset? Instant => Offset is { } offset ? new DateTimeOffset(DateTime.SpecifyKind(Local, DateTimeKind.Unspecified), offset) : null;
}
