using System.Globalization;
using Catchlight.Conversations.Reading.Transcripts;

namespace Catchlight.Conversations.Reading.WhatsApp;

/// <summary>Reads what WhatsApp writes for "Export chat", on iOS and Android, in any language and order of the date.</summary>
internal static class WhatsAppReader
{
    // What stands before the other's name in the name of the file.
    private static readonly string[] FilePrefixes =
    [
        "WhatsApp Chat with ", "WhatsApp Chat - ", "WhatsApp-Chat mit ", "WhatsApp Chat mit ",
        "Chat de WhatsApp con ", "Chat WhatsApp con ", "Conversa do WhatsApp com ", "Discussion WhatsApp avec ", "WhatsApp-chat met ", "WhatsApp-chatt med ",
    ];

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
            // On iOS what the app says stands under the name of the chat, and it speaks first.
            if (i == 0 && message.Kind == MessageKind.System && sender is not null)
            {
                conversation.Title ??= sender;
                conversation.OtherIs(sender);
            }
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

    private static string? TitleOf(string? fileName)
    {
        foreach (var prefix in FilePrefixes)
            if (fileName is not null && fileName.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return Path.GetFileNameWithoutExtension(fileName[prefix.Length..]);
        return null;
    }
}
