using Catchlight.Evidence.Cases;

namespace Catchlight.Cli.Evidence.Chats;

/// <summary>
/// Decides whose identifiers are: what the person says is theirs, and what nobody but they wrote, is left out. What they wrote first may be theirs even where the other
/// repeats it ("is this your number?"); what the other wrote first is the other's.
/// </summary>
/// <param name="own">The person's own names.</param>
/// <param name="zone">The time zone of their phone; null where it is not known.</param>
internal sealed class Whose(OwnNames own, TimeZoneInfo? zone)
{
    /// <summary>Those that may lead to somebody else, in the order in which they were read, marked where they may be the person's own.</summary>
    public IEnumerable<Identifier> Decide(IEnumerable<ChatIdentifier> found) =>
        found.GroupBy(item => (item.Identifier.Kind, item.Identifier.Value)).SelectMany(Decide);

    private IEnumerable<Identifier> Decide(IGrouping<(IdentifierKind Kind, string Value), ChatIdentifier> group)
    {
        var has = own.Has(group.First().Identifier);
        if (has is true || group.All(item => item.Writer == Writer.Person))
            return [];
        // Those without a time come last, in the order of reading.
        var first = group.MinBy(item => item.When is { } when ? when.Utc(zone) ?? when.Local : DateTime.MaxValue)!.Writer;
        return group.Where(item => item.Writer != Writer.Person).Select(item => item.Identifier with { IsUnsure = has is null || first != Writer.Other });
    }
}
