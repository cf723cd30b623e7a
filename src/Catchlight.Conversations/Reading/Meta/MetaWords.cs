namespace Catchlight.Conversations.Reading.Meta;

/// <summary>What Instagram and Messenger write in a person's name when they only tapped a heart.</summary>
internal static class MetaWords
{
    public static bool IsReaction(ReadOnlySpan<char> text) =>
        text.Length < 60 && (text is "Liked a message" || text.StartsWith("Reacted ", StringComparison.Ordinal) && text.Contains(" to your message", StringComparison.Ordinal));
}
