using Catchlight.Conversations.Signs;

namespace Catchlight.Conversations.Judging;

/// <summary>Who of a conversation is the person, and who the other.</summary>
/// <param name="Me">The name under which the person writes; null where it is not known, so that everybody's words count as the other's.</param>
/// <param name="Known">How it is known.</param>
/// <param name="Of">Who wrote each message.</param>
internal sealed record Speakers(string? Me, OwnerKnown Known, Speaker[] Of)
{
    // By how much the signs of one side have to outweigh those of the other before it is taken for the other.
    private const int ClearLead = 3;

    // What a person says who is in trouble counts against being the other.
    private const int OwnWords = 3;

    /// <summary>Decides it: by what the caller knows, what the export says, or what was said.</summary>
    public static Speakers Decide(Conversation conversation, string? me, IReadOnlyDictionary<PhraseList, List<Hit>> hits)
    {
        var known = OwnerKnown.No;
        var owner = me is null ? null : conversation.Participants.FirstOrDefault(name => string.Equals(name.Trim(), me.Trim(), StringComparison.OrdinalIgnoreCase));
        if (owner is not null)
            known = OwnerKnown.Told;
        else if ((owner = conversation.Owner) is not null)
            known = OwnerKnown.ByExport;
        else if ((owner = Infer(conversation, hits)) is not null)
            known = OwnerKnown.BySigns;
        return new(owner, known, [.. conversation.Messages.Select(message =>
            message.Kind == MessageKind.System ? Speaker.Nobody : owner is not null && message.Sender == owner ? Speaker.Owner : Speaker.Other)]);
    }

    /// <summary>Of two people, the one who says much less of what offenders say, and more of what victims say.</summary>
    private static string? Infer(Conversation conversation, IReadOnlyDictionary<PhraseList, List<Hit>> hits)
    {
        if (conversation.Participants is not [var first, var second])
            return null;
        var lead = 0;
        foreach (var sign in AllSigns.InOrder)
            foreach (var list in sign.Lists)
            {
                if (list.Who is null || !hits.TryGetValue(list, out var places))
                    continue;
                var (byFirst, bySecond) = (places.Any(hit => Wrote(hit, first)), places.Any(hit => Wrote(hit, second)));
                var worth = list.Who == Speaker.Owner ? -OwnWords : sign.Weight;
                lead += (byFirst ? worth : 0) - (bySecond ? worth : 0);
            }
        return lead >= ClearLead ? second : lead <= -ClearLead ? first : null;

        bool Wrote(Hit hit, string name) => conversation.Messages[hit.Message].Sender == name;
    }
}
