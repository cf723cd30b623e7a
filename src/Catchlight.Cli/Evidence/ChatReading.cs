using Catchlight.Conversations;
using Catchlight.Conversations.Reading;
using Catchlight.Evidence.Cases;

namespace Catchlight.Cli.Evidence;

/// <summary>Reads the messages out of chats and emails, for the timeline of a pack.</summary>
internal sealed class ChatReading
{
    private static readonly ReadingOptions Options = new();

    /// <summary>The messages.</summary>
    public List<TimelineEntry> Messages { get; } = [];

    /// <summary>What could not be read, or had to be decided: sentences.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>Reads a file, if it is a chat or an email.</summary>
    /// <returns>Whether it is.</returns>
    public bool Read(FolderFile file, CancellationToken cancellationToken)
    {
        if (file.Length > Options.MaxBytes)
        {
            Remarks.Add($"{file.Name} is too large to be read for the timeline.");
            return false;
        }
        if (ExportReader.Read(File.ReadAllBytes(file.Path), Path.GetFileName(file.Path), Options, cancellationToken) is not ExportRead { Export: var export })
            return false;
        // A note is not a chat: pasted text counts where somebody is named or a time is.
        if (export.Format == ConversationFormat.Pasted && !export.Conversations.Any(chat => chat.Messages.Any(message => message.Sent is not null || message.Sender is not null)))
            return false;
        Messages.AddRange(
            from conversation in export.Conversations
            from message in conversation.Messages
            where message.Kind != MessageKind.System
            select Entry(file.Name, message));
        Remarks.AddRange(export.Remarks.Select(remark => $"{file.Name}: {remark}"));
        if (export.SkippedCount > 0)
            Remarks.Add($"{file.Name}: {export.SkippedCount} {(export.SkippedCount == 1 ? "part" : "parts")} could not be read.");
        return true;
    }

    private static TimelineEntry Entry(string file, Message message) => new(
        message.Sent is { } sent ? new EventTime(sent.Local, sent.Offset) : null, TimelineKind.Message, message.Sender ?? (message.Email is { From: [var first, ..] } ? first : null), Words(message), new Origin(file, message.Number))
    {
        IsKey = false,
    };

    private static string Words(Message message)
    {
        var what = message.Kind switch
        {
            MessageKind.Picture => "[picture]",
            MessageKind.Video => "[video]",
            MessageKind.Audio => "[sound]",
            MessageKind.Attachment => "[file]",
            MessageKind.Call => "[call]",
            MessageKind.Deleted => "[taken back by its sender]",
            MessageKind.Email => message.Email?.Subject is { Length: > 0 } subject ? $"[email: {subject}]" : "[email]",
            _ => "",
        };
        return string.Join(' ', new[] { what, message.Text }.Where(part => part.Length > 0));
    }
}
