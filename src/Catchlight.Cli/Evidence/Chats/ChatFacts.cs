using Catchlight.Evidence.Cases;

namespace Catchlight.Cli.Evidence.Chats;

/// <summary>What a conversation gives to a pack.</summary>
/// <param name="Messages">Its messages, with the warning signs in them.</param>
/// <param name="Identifiers">All identifiers in it, whoever wrote them.</param>
internal sealed record ChatFacts(IReadOnlyList<TimelineEntry> Messages, IReadOnlyList<ChatIdentifier> Identifiers)
{
    /// <summary>Whether it matters who of it the person is.</summary>
    public bool Tells => Identifiers.Count > 0 || Messages.Any(message => message.Signs.Count > 0);
}
