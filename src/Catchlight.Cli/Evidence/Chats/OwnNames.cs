using Catchlight.Conversations.Owners;
using Catchlight.Evidence.Cases;

namespace Catchlight.Cli.Evidence.Chats;

/// <summary>The person's own names, numbers and addresses, wherever they are written: whoever threatens somebody writes them, too.</summary>
internal sealed class OwnNames
{
    private readonly HashSet<string> _sure, _likely;

    /// <param name="owners">Who the person is in each chat.</param>
    /// <param name="names">What they say is theirs.</param>
    public OwnNames(IReadOnlyList<ChatOwner?> owners, IReadOnlyList<string> names)
    {
        _sure = [.. names.Concat(owners.OfType<ChatOwner>().Where(owner => owner.IsSure).Select(owner => owner.Name)).Select(Key)];
        _likely = [.. owners.OfType<ChatOwner>().Where(owner => !owner.IsSure).Select(owner => Key(owner.Name))];
    }

    /// <summary>Whether an identifier is the person's own; null where it may be.</summary>
    public bool? Has(Identifier identifier)
    {
        var key = Key(identifier.Kind == IdentifierKind.Url ? LastPart(identifier.Value) : identifier.Value);
        return _sure.Contains(key) ? true : _likely.Contains(key) ? null : false;
    }

    // Bank accounts are written with spaces and without.
    private static string Key(string name) => string.Concat(NameKey.Of(name).Text.Where(c => !char.IsWhiteSpace(c)));

    // A link to a profile ends with the username.
    private static string LastPart(string address) => address.TrimEnd('/') is var path && path.LastIndexOf('/') is >= 0 and var at ? path[(at + 1)..] : address;
}
