using Catchlight.Conversations.Reading.Texts;
using Catchlight.Conversations.Reading.Transcripts;
using Catchlight.Conversations.Reading.WhatsApp;

namespace Catchlight.Conversations.Reading.Signal;

/// <summary>Tells the text that the signal-export tool writes from one of WhatsApp: "[2019-12-24, 12:23] Jane: Hello", without WhatsApp's marks, and "Me" for the owner.</summary>
internal static class SignalText
{
    private const string Owner = "Me";

    public static bool Fits(Transcript transcript) =>
        transcript.Shape is { IsBracketed: true, Separator: '-', YearFirst: true } && !transcript.Text.Contains(Marks.LeftToRight, StringComparison.Ordinal)
        && (!transcript.Shape.HasSeconds || transcript.Text.Contains("] Me: ", StringComparison.Ordinal));

    public static ConversationFormat Read(Transcript transcript, string? fileName, ExportDraft export)
    {
        var conversation = WhatsAppReader.Read(transcript, fileName, export);
        conversation.Owner ??= Owner;
        return ConversationFormat.Signal;
    }
}
