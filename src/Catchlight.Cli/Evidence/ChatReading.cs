using Catchlight.Conversations;
using Catchlight.Conversations.Identifiers;
using Catchlight.Conversations.Reading;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Exhibits;
using Catchlight.Evidence.Words;

namespace Catchlight.Cli.Evidence;

/// <summary>Reads the messages out of chats and emails, for the timeline of a pack. Also part of the program for the browser.</summary>
/// <param name="words">The language of what is said of them.</param>
/// <param name="options">What reading may cost; the defaults where null.</param>
internal sealed class ChatReading(PackWords words, ReadingOptions? options = null)
{
    private readonly ReadingOptions _options = (options ?? new ReadingOptions()) with { Language = words.Language };

    /// <summary>The messages.</summary>
    public List<TimelineEntry> Messages { get; } = [];

    /// <summary>Identifiers of others in them.</summary>
    public List<Identifier> Identifiers { get; } = [];

    /// <summary>What could not be read, or had to be decided: sentences.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>Reads a file, if it is a chat or an email.</summary>
    /// <returns>Whether it is.</returns>
    public async Task<bool> ReadAsync(CandidateFile file, CancellationToken cancellationToken)
    {
        await using var stream = await file.OpenAsync(cancellationToken);
        var outcome = ExportReader.Read(stream, Path.GetFileName(file.Name), _options, cancellationToken);
        if (outcome is ExportRefused { Reason: ReadingRefusal.TooLarge })
            Remarks.Add(words.Format("chat.too-large", ("file", file.Name)));
        if (outcome is not ExportRead { Export: var export })
            return false;
        // A note is not a chat: pasted text counts where somebody is named or a time is.
        if (export.Format == ConversationFormat.Pasted && !export.Conversations.Any(chat => chat.Messages.Any(message => message.Sent is not null || message.Sender is not null)))
            return false;
        foreach (var (number, conversation) in export.Conversations.Index())
            Read(conversation, export.Conversations.Count == 1 ? file.Name : $"{file.Name}: {conversation.Title ?? words.Format("chat.number", ("number", words.Number(number + 1)))}", export.Format, cancellationToken);
        Remarks.AddRange(export.Remarks.Select(remark => $"{file.Name}: {remark}"));
        if (export.SkippedCount > 0)
            Remarks.Add(words.Count("chat.skipped", export.SkippedCount, ("file", file.Name)));
        return true;
    }

    private void Read(Conversation conversation, string name, ConversationFormat format, CancellationToken cancellationToken)
    {
        var found = IdentifierReader.Read(conversation, new IdentifierOptions { Format = format }, cancellationToken);
        // What the person themself wrote leads to nobody else.
        Identifiers.AddRange(
            from identifier in found.Identifiers
            where conversation.Owner is null || conversation.Messages[identifier.Message - 1].Sender != conversation.Owner
            select new Identifier(KindOf(identifier.Type), identifier.Value, identifier.Service, new Origin(name, identifier.Message)));
        var key = found.Identifiers.Select(identifier => identifier.Message).Concat(found.Amounts.Select(amount => amount.Message)).Concat(found.Deadlines.Select(deadline => deadline.Message)).ToHashSet();
        Messages.AddRange(conversation.Messages.Where(message => message.Kind != MessageKind.System).Select(message => Entry(name, message, key.Contains(message.Number))));
    }

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

    private TimelineEntry Entry(string file, Message message, bool isKey) => new(
        message.Sent is { } sent ? new EventTime(sent.Local, sent.Offset) : null, TimelineKind.Message, message.Sender ?? (message.Email is { From: [var first, ..] } ? first : null), Words(message), new Origin(file, message.Number))
    {
        IsKey = isKey,
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
