using Catchlight.Conversations.Reading.Emails;
using Catchlight.Conversations.Reading.Json;
using Catchlight.Conversations.Reading.Markup;
using Catchlight.Conversations.Reading.Signal;
using Catchlight.Conversations.Reading.Texts;
using Catchlight.Conversations.Reading.Transcripts;
using Catchlight.Conversations.Reading.WhatsApp;

namespace Catchlight.Conversations.Reading;

/// <summary>Tells by its content what a file is, and hands it to its reader.</summary>
internal static class ContentReader
{
    /// <summary>What a file is called where it has no other name.</summary>
    public const string WholeFile = "The file";

    /// <summary>Adds the conversations of a file that is no archive, and says from which app they are; null where it is no export that is known.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="place">What it is called in what is said of broken places, and in a download its path.</param>
    /// <param name="fileName">The name of what a person chose; null where it is not known.</param>
    /// <param name="export">Where the conversations go.</param>
    public static ConversationFormat? Read(ReadOnlyMemory<byte> bytes, string place, string? fileName, ExportDraft export)
    {
        var mailbox = EmailHeads.IsMailbox(bytes.Span);
        if (mailbox || EmailHeads.IsEmail(bytes.Span))
        {
            EmailReader.Read(bytes, mailbox, export);
            return ConversationFormat.Email;
        }
        if (JsonSource.MayBe(bytes.Span) && JsonExports.Read(bytes, place, export) is { } json)
            return json;
        return FileSigns.Refuse(bytes.Span) is null && TextBytes.Read(bytes.Span) is { } text ? Read(text, place, fileName, export) : null;
    }

    private static ConversationFormat? Read(string text, string place, string? fileName, ExportDraft export)
    {
        if (MarkupExports.MayBe(text))
            return MarkupExports.Read(text, place, export);
        // UTF-16, or with a mark before it.
        if (JsonSource.MayBe(System.Text.Encoding.UTF8.GetBytes(text[..Math.Min(text.Length, 100)])) && JsonExports.Read(System.Text.Encoding.UTF8.GetBytes(text), place, export) is { } json)
            return json;
        if (Transcript.Find(text, export.ThrowIfCancelled) is not { Shape.TimeFirst: false } transcript)
            return null;
        if (SignalText.Fits(transcript))
            return SignalText.Read(transcript, fileName, export);
        WhatsAppReader.Read(transcript, fileName, export);
        return ConversationFormat.WhatsApp;
    }
}
