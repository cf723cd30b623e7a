using Catchlight.Conversations.Kinds;
using Catchlight.Conversations.Signs;

namespace Catchlight.Conversations.Judging;

/// <summary>Everything that was found in a conversation, before it is put into words.</summary>
/// <param name="Reading">The conversation.</param>
/// <param name="Speakers">Who is who.</param>
/// <param name="Counting">The signs that count, in the order of the messages.</param>
/// <param name="Kind">What they make.</param>
internal sealed record FoundSigns(SignReading Reading, Speakers Speakers, List<Trace> Counting, ConversationKind Kind)
{
    /// <summary>Reads a conversation.</summary>
    public static FoundSigns In(Conversation conversation, string? me, SignFinder finder, CancellationToken cancellation)
    {
        var hits = finder.Find(conversation.Messages, cancellation);
        var speakers = Speakers.Decide(conversation, me, hits);
        var reading = new SignReading(conversation.Messages, speakers.Of, hits);
        foreach (var sign in AllSigns.InOrder.OrderBy(sign => sign.ReadsOthers))
            reading.Keep(sign.Find(reading));
        var counting = Company.Keep(reading, reading.All());
        return new(reading, speakers, counting, KindRules.Decide(reading, counting));
    }
}
