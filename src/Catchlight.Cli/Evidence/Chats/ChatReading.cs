using Catchlight.Conversations;
using Catchlight.Conversations.Reading;
using Catchlight.Evidence.Exhibits;
using Catchlight.Evidence.Words;

namespace Catchlight.Cli.Evidence.Chats;

/// <summary>Reads the conversations out of one file. This folder is also part of the program for the browser.</summary>
/// <param name="words">The language of what is said of them.</param>
/// <param name="options">What reading may cost; the defaults where null.</param>
internal sealed class ChatReading(PackWords words, ReadingOptions? options = null)
{
    private readonly ReadingOptions _options = (options ?? new ReadingOptions()) with { Language = words.Language };

    /// <summary>The conversations.</summary>
    public List<ReadChat> Chats { get; } = [];

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
        Chats.AddRange(export.Conversations.Zip(Names(file.Name, export.Conversations), (conversation, name) => new ReadChat(file.Name, name, export.Format, conversation, words)));
        Remarks.AddRange(export.Remarks.Select(remark => $"{file.Name}: {remark}"));
        if (export.SkippedCount > 0)
            Remarks.Add(words.Count("chat.skipped", export.SkippedCount, ("file", file.Name)));
        return true;
    }

    // Several are called the same where an app no longer knows the account of the other.
    private IEnumerable<string> Names(string file, IReadOnlyList<Conversation> conversations)
    {
        var titles = conversations.CountBy(conversation => conversation.Title ?? "").ToDictionary();
        return conversations.Count == 1 ? [file] : conversations.Select((conversation, i) => (conversation.Title, titles[conversation.Title ?? ""]) switch
        {
            (null, _) => $"{file}: {Number(i)}",
            (var title, 1) => $"{file}: {title}",
            (var title, _) => $"{file}: {title}, {Number(i)}",
        });

        string Number(int i) => words.Format("chat.number", ("number", words.Number(i + 1)));
    }
}
