using Catchlight.Conversations;
using Catchlight.Conversations.Identifiers;
using Catchlight.Conversations.Judging;
using Catchlight.Conversations.Kinds;
using Catchlight.Conversations.Owners;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Words;

namespace Catchlight.Cli.Evidence.Chats;

/// <summary>A conversation that was read for a pack. What is found in it is kept, because a page asks for it again and again.</summary>
/// <param name="file">The file it is from.</param>
/// <param name="name">What it is called in the pack.</param>
/// <param name="format">Which app it is from.</param>
/// <param name="conversation">The conversation.</param>
/// <param name="words">The language of the pack.</param>
internal sealed class ReadChat(string file, string name, ConversationFormat format, Conversation conversation, PackWords words)
{
    private Judgement? _unowned;
    private (ChatOwner? Owner, ChatFacts Facts)? _known;

    /// <summary>The file it is from.</summary>
    public string File => file;

    /// <summary>How many messages it has, without those of the app itself.</summary>
    public int Count { get; } = conversation.Messages.Count(message => message.Kind != MessageKind.System);

    /// <summary>Whether several people write in it.</summary>
    public bool HasSides => conversation.Participants.Count > 1;

    /// <summary>Who speaks in it, as far as it tells by itself.</summary>
    public ChatSides Sides(CancellationToken cancellationToken)
    {
        _unowned ??= Judge(null, cancellationToken);
        return new ChatSides(format, conversation, _unowned.OwnerKnown == OwnerKnown.BySigns ? _unowned.Me : null);
    }

    /// <summary>What it gives to a pack.</summary>
    /// <param name="owner">Who of it the person is; null where that is not known.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public ChatFacts Facts(ChatOwner? owner, CancellationToken cancellationToken)
    {
        if (_known is { } known && known.Owner == owner)
            return known.Facts;
        var judgement = _unowned is { } unowned && unowned.Me == owner?.Name ? unowned : Judge(owner?.Name, cancellationToken);
        var found = IdentifierReader.Read(conversation with { Owner = null }, new IdentifierOptions { Format = format }, cancellationToken);
        var signs = judgement.Lines.Select(line => (line, Stage: (WarningStage?)StageOf(line, judgement.Language))).Concat(judgement.CrisisLines.Select(line => (line, Stage: (WarningStage?)null)))
            .ToLookup(sign => sign.line.Message, sign => new WarningSign(sign.line.Sign.Id, sign.Stage, sign.line.Text));
        var key = found.Identifiers.Select(identifier => identifier.Message).Concat(found.Amounts.Select(amount => amount.Message)).Concat(found.Deadlines.Select(deadline => deadline.Message)).ToHashSet();
        var facts = new ChatFacts(
            [.. conversation.Messages.Where(message => message.Kind != MessageKind.System).Select(message => Entry(message, [.. signs[message.Number]], key.Contains(message.Number)))],
            [.. Names(owner, number => signs[number].Any(sign => sign.Stage is not null)), .. found.Identifiers.Select(identifier => Identifier(identifier, owner))]);
        _known = (owner, facts);
        return facts;
    }

    private Judgement Judge(string? me, CancellationToken cancellationToken) => ConversationJudge.Judge(conversation, new JudgingOptions { Me = me, Language = words.Language }, cancellationToken);

    private static WarningStage StageOf(SignFound line, string language) => new((int)line.Sign.Stage + 1, SignNames.Of(line.Sign.Stage), StageWords.In(language)[line.Sign.Stage]);

    /// <summary>What those are called whose messages follow the script. Others may have nothing to do with it: friends write in the same export.</summary>
    private IEnumerable<ChatIdentifier> Names(ChatOwner? owner, Func<int, bool> follows) =>
        conversation.Messages.Where(message => message.Sender is { Length: > 0 } && follows(message.Number)).DistinctBy(message => message.Sender)
            .Select(message => new ChatIdentifier(NameOf(message.Sender!, message.Number), Time(message), WriterOf(message, owner)));

    // WhatsApp calls whoever is not among the contacts by their number.
    private Identifier NameOf(string sender, int message) => sender[0] == '+' && sender.Skip(1).All(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '(' or ')' or '\u00A0')
        ? new Identifier(IdentifierKind.Phone, "+" + string.Concat(sender.Where(char.IsAsciiDigit)), null, new Origin(name, message))
        : new Identifier(IdentifierKind.DisplayName, sender, null, new Origin(name, message));

    private ChatIdentifier Identifier(FoundIdentifier identifier, ChatOwner? owner)
    {
        var message = conversation.Messages[identifier.Message - 1];
        // An email that says it is from whom it went to shows the person's own address there.
        var writer = owner is null && message.Email is { } head && head.To.Contains(identifier.Value, StringComparer.OrdinalIgnoreCase) ? Writer.Unknown : WriterOf(message, owner);
        return new ChatIdentifier(new Identifier(KindOf(identifier.Type), identifier.Value, identifier.Service, new Origin(name, identifier.Message)), Time(message), writer);
    }

    private Writer WriterOf(Message message, ChatOwner? owner) =>
        owner is not null ? message.Sender != owner.Name ? Writer.Other : owner.IsSure ? Writer.Person : Writer.LikelyPerson
        : message.Sender is null || HasSides ? Writer.Unknown : Writer.Other;

    private static EventTime? Time(Message message) => message.Sent is { } sent ? new EventTime(sent.Local, sent.Offset) : null;

    private static IdentifierKind KindOf(IdentifierType type) => type switch
    {
        IdentifierType.Handle => IdentifierKind.Username,
        IdentifierType.Url => IdentifierKind.Url,
        IdentifierType.Phone => IdentifierKind.Phone,
        IdentifierType.Email => IdentifierKind.Email,
        IdentifierType.Wallet => IdentifierKind.Wallet,
        IdentifierType.Iban => IdentifierKind.BankAccount,
        _ => IdentifierKind.PaymentHandle,
    };

    private TimelineEntry Entry(Message message, IReadOnlyList<WarningSign> signs, bool isKey) => new(
        Time(message), TimelineKind.Message, message.Sender ?? (message.Email is { From: [var first, ..] } ? first : null), Words(message), new Origin(name, message.Number))
    {
        IsKey = isKey || signs.Count > 0,
        Signs = signs,
    };

    private string Words(Message message)
    {
        var what = message.Kind switch
        {
            MessageKind.Picture => words["message.picture"],
            MessageKind.Video => words["message.video"],
            MessageKind.Audio => words["message.audio"],
            MessageKind.Attachment => words["message.attachment"],
            MessageKind.Call => words["message.call"],
            MessageKind.Deleted => words["message.deleted"],
            MessageKind.Email => message.Email?.Subject is { Length: > 0 } subject ? words.Format("message.email-about", ("subject", subject)) : words["message.email"],
            _ => "",
        };
        return string.Join(' ', new[] { what, message.Text }.Where(part => part.Length > 0));
    }
}
