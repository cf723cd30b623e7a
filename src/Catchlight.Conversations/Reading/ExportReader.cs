using System.Text;
using Catchlight.Conversations.Reading.Emails;
using Catchlight.Conversations.Reading.Pasted;
using Catchlight.Conversations.Reading.Texts;
using Catchlight.Conversations.Reading.Transcripts;
using Catchlight.Conversations.Reading.WhatsApp;

namespace Catchlight.Conversations.Reading;

/// <summary>
/// Reads the messages of an export. Which app it is from is told by what is in it, never by its name. Everything here comes from strangers:
/// what is hostile or broken costs no more than <see cref="ReadingOptions"/> allows, and a part that cannot be read is named and skipped.
/// </summary>
public static class ExportReader
{
    /// <summary>Reads a file that is in memory.</summary>
    /// <param name="file">Its bytes.</param>
    /// <param name="fileName">Its name without folders, which may name the other person; null where it is not known.</param>
    /// <param name="options">Limits; the defaults where null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ReadingOutcome Read(ReadOnlyMemory<byte> file, string? fileName = null, ReadingOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new ReadingOptions();
        var bytes = file.Span;
        if (bytes.IsEmpty)
            return Refusals.Empty;
        if (file.Length > options.MaxBytes)
            return Refusals.TooLarge(options.MaxBytes);
        var export = new ExportDraft(options, cancellation);
        return FileSigns.Refuse(bytes) ?? Read(file, fileName, export);
    }

    /// <summary>Reads what a person typed or pasted. It may be anything: where it is no known export, it is one message or several.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">Limits; the defaults where null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ReadingOutcome ReadPasted(string text, ReadingOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= new ReadingOptions();
        if (Marks.Trim(text).IsEmpty)
            return Refusals.Empty;
        return text.Length > options.MaxBytes ? Refusals.TooLarge(options.MaxBytes) : Read(Encoding.UTF8.GetBytes(text), null, new ExportDraft(options, cancellation));
    }

    private static ReadingOutcome Read(ReadOnlyMemory<byte> file, string? fileName, ExportDraft export)
    {
        var mailbox = EmailHeads.IsMailbox(file.Span);
        if (mailbox || EmailHeads.IsEmail(file.Span))
        {
            EmailReader.Read(file, mailbox, export);
            return export.Finish(ConversationFormat.Email);
        }
        if (TextBytes.Read(file.Span) is not { } text)
            return Refusals.NotText;
        return Marks.Trim(text).IsEmpty ? Refusals.Empty : ReadText(text, fileName, export);
    }

    private static ReadingOutcome ReadText(string text, string? fileName, ExportDraft export)
    {
        if (Transcript.Find(text, export.ThrowIfCancelled) is { Shape.TimeFirst: false } transcript)
        {
            WhatsAppReader.Read(transcript, fileName, export);
            return export.Finish(ConversationFormat.WhatsApp);
        }
        PastedReader.Read(text, export);
        return export.Finish(ConversationFormat.Pasted);
    }
}
