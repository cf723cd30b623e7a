using Catchlight.Conversations.Signs;
using Catchlight.Conversations.Signs.Early;

namespace Catchlight.Conversations.Kinds;

/// <summary>Messages that are warm. When the script turns, sweet talk is over: "saved that one, you look great" is no switch.</summary>
internal static class Warmth
{
    private static readonly string[] Hearts = ["😍", "🥰", "😘", "❤", "💕", "😊", "☺", "🤗", "♥"];

    /// <summary>The positions of the messages of the other that flatter, or have a heart in them.</summary>
    public static HashSet<int> Of(SignReading reading)
    {
        var warm = reading.Hits(AllSigns.InOrder[0], FastFlatterySign.Words).Select(trace => trace.Message).ToHashSet();
        for (var i = 0; i < reading.Messages.Count; i++)
            if (reading.SpeakerOf(i) == Speaker.Other && HasHeart(reading.Messages[i].Text))
                warm.Add(i);
        return warm;
    }

    private static bool HasHeart(string text)
    {
        // nearly all messages have no such character at all
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\u25FF') < 0)
            return false;
        return Array.Exists(Hearts, heart => text.Contains(heart, StringComparison.Ordinal));
    }
}
