namespace Catchlight.Conversations.Signs;

/// <summary>How much time lies between messages.</summary>
internal static class MessageClock
{
    /// <summary>The time from one message to a later one; null where the export does not say.</summary>
    public static TimeSpan? Between(Message earlier, Message later) => (earlier.Sent, later.Sent) switch
    {
        ({ Instant: { } first }, { Instant: { } second }) => second - first,
        ({ } first, { } second) => second.Local - first.Local,
        _ => null,
    };
}
