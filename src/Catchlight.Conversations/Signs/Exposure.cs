namespace Catchlight.Conversations.Signs;

/// <summary>What may have put something into the hands of the other: your picture or video, or a call.</summary>
internal static class Exposure
{
    /// <summary>Whether a message is one.</summary>
    public static bool IsOne(SignReading reading, int message) => reading.Messages[message].Kind switch
    {
        MessageKind.Picture or MessageKind.Video => reading.SpeakerOf(message) == Speaker.Owner,
        MessageKind.Call => true,
        _ => false,
    };
}
