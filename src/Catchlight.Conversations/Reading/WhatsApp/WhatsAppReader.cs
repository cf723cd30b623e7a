using System.Globalization;
using Catchlight.Conversations.Reading.Transcripts;

namespace Catchlight.Conversations.Reading.WhatsApp;

/// <summary>Reads what WhatsApp writes for "Export chat", on iOS and Android, in any language and order of the date.</summary>
internal static class WhatsAppReader
{
    private const string FilePrefix = "WhatsApp Chat";

    /// <summary>Adds the conversation of a chat that was found.</summary>
    /// <param name="transcript">The chat.</param>
    /// <param name="fileName">The name of its file, which names the other person; null where it has none.</param>
    /// <param name="export">Where the conversation goes.</param>
    public static ConversationDraft Read(Transcript transcript, string? fileName, ExportDraft export)
    {
        var conversation = export.Begin(TitleOf(fileName));
        conversation.OtherIs(conversation.Title);
        var senders = new Senders(transcript, export.Name);
        for (var i = 0; i < transcript.Lines.Count; i++)
        {
            var sender = senders.Of(i, out var start);
            var message = MessageBody.Read(transcript.Body(i)[start..]);
            if (message.IsOwners)
                conversation.Owner = sender;
            var kind = sender is null ? message.Kind == MessageKind.Call ? MessageKind.Call : MessageKind.System : message.Kind;
            if (!conversation.Add(kind == MessageKind.System ? null : sender, transcript.Time(transcript.Lines[i]), message.Text, kind))
                break;
        }
        if (!transcript.Dates.IsSure)
            export.Remark(transcript.Dates.Remark);
        if (transcript.LinesBefore > 0)
            export.Skip(string.Create(CultureInfo.InvariantCulture, $"Lines 1 to {transcript.LinesBefore}"), "They are before the first message that has a date.");
        return conversation;
    }

    // "WhatsApp Chat with Anna.txt", "WhatsApp Chat - Anna.zip", "Chat de WhatsApp con Anna.txt": only what is behind the English words is sure.
    private static string? TitleOf(string? fileName)
    {
        if (fileName is null || !fileName.StartsWith(FilePrefix, StringComparison.OrdinalIgnoreCase))
            return null;
        var rest = Path.GetFileNameWithoutExtension(fileName.AsSpan(FilePrefix.Length)).TrimStart();
        return rest.StartsWith("with ", StringComparison.OrdinalIgnoreCase) ? rest[5..].ToString() : rest.StartsWith("- ", StringComparison.Ordinal) ? rest[2..].ToString() : null;
    }
}
