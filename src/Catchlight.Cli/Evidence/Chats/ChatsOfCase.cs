using Catchlight.Conversations.Owners;
using Catchlight.Evidence.Packing;
using Catchlight.Evidence.Words;

namespace Catchlight.Cli.Evidence.Chats;

/// <summary>Joins the conversations of all files with what the person says: who of them they are, and so what leads to somebody else.</summary>
internal static class ChatsOfCase
{
    /// <summary>The contents of a pack, with what the chats give to it.</summary>
    /// <param name="contents">What goes in.</param>
    /// <param name="files">The files with chats in them.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static PackContents Join(PackContents contents, IReadOnlyList<ChatReading> files, CancellationToken cancellationToken = default)
    {
        var chats = files.SelectMany(file => file.Chats).ToList();
        var owners = OwnerFinder.Find([.. chats.Select(chat => chat.Sides(cancellationToken))], contents.Case.Names, contents.Case.Person);
        var facts = chats.Zip(owners, (chat, owner) => chat.Facts(owner, cancellationToken)).ToList();
        return contents with
        {
            Messages = [.. facts.SelectMany(chat => chat.Messages)],
            Found = [.. new Whose(new OwnNames(owners, contents.Case.Names), contents.Case.Zone).Decide(facts.SelectMany(chat => chat.Identifiers))],
            Remarks = [.. files.SelectMany(file => file.Remarks), .. chats.Index().Where(chat => facts[chat.Index].Tells).Select(chat => Remark(chat.Item, owners[chat.Index], contents.Words)).OfType<string>().Distinct()],
        };
    }

    private static string? Remark(ReadChat chat, ChatOwner? owner, PackWords words) => owner switch
    {
        null when chat.HasSides => words.Format("chat.no-owner", ("file", chat.File)),
        null or { IsSure: true } => null,
        _ => words.Format(Key(owner.Reason), ("file", chat.File), ("name", owner.Name)),
    };

    private static string Key(OwnerReason reason) => reason switch
    {
        OwnerReason.Called => "chat.owner.called",
        OwnerReason.Title => "chat.owner.title",
        OwnerReason.Shared => "chat.owner.shared",
        OwnerReason.Elsewhere => "chat.owner.elsewhere",
        _ => "chat.owner.signs",
    };
}
