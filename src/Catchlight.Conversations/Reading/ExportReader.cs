using System.Text;
using Catchlight.Conversations.Reading.Archives;
using Catchlight.Conversations.Reading.Json;
using Catchlight.Conversations.Reading.Markup;
using Catchlight.Conversations.Reading.Pasted;
using Catchlight.Conversations.Reading.Texts;

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
        if (file.IsEmpty)
            return Refusals.Empty;
        if (FileSigns.IsZip(file.Span))
        {
            using var stream = ReadOnlyBytes.AsStream(file);
            return ArchiveReader.Read(stream, fileName, new ExportDraft(options, cancellation));
        }
        if (file.Length > options.MaxBytes)
            return Refusals.TooLarge(options.MaxBytes);
        return FileSigns.Refuse(file.Span) ?? ReadContent(file, fileName, written: false, new ExportDraft(options, cancellation));
    }

    /// <summary>Reads a file that can seek. An archive is read where it lies and may have any length: pictures in it are not touched.</summary>
    /// <param name="file">The file, at its beginning.</param>
    /// <param name="fileName">Its name without folders, which may name the other person; null where it is not known.</param>
    /// <param name="options">Limits; the defaults where null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ReadingOutcome Read(Stream file, string? fileName = null, ReadingOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        options ??= new ReadingOptions();
        Span<byte> head = stackalloc byte[4];
        if (FileSigns.IsZip(head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)]))
            return ArchiveReader.Read(file, fileName, new ExportDraft(options, cancellation));
        if (file.Length > options.MaxBytes)
            return Refusals.TooLarge(options.MaxBytes);
        file.Position = 0;
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return Read(bytes, fileName, options, cancellation);
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
        if (text.Length > options.MaxBytes)
            return Refusals.TooLarge(options.MaxBytes);
        return ReadContent(Encoding.UTF8.GetBytes(text), null, written: true, new ExportDraft(options, cancellation));
    }

    private static ReadingOutcome ReadContent(ReadOnlyMemory<byte> file, string? fileName, bool written, ExportDraft export)
    {
        if (ContentReader.Read(file, ContentReader.WholeFile, fileName, export) is { } format)
            return export.Finish(format);
        // Letters that were lost on the way, and stand as U+FFFD, make no file of another kind of what somebody pasted.
        if ((TextBytes.Read(file.Span) ?? (written ? Encoding.UTF8.GetString(file.Span) : null)) is not { } text)
            return Refusals.NotText;
        if (Marks.Trim(text).IsEmpty)
            return Refusals.Empty;
        // A file that has the marks of data or of a page is no text that somebody wrote.
        if (!written && (JsonSource.MayBe(file.Span) || MarkupExports.MayBe(text)))
            return Refusals.NoConversation;
        PastedReader.Read(text, export);
        return export.Finish(ConversationFormat.Pasted);
    }
}
