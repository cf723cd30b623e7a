using System.Text;
using Catchlight.Conversations.Reading.Texts;
using Catchlight.Conversations.Reading.Transcripts;
using Catchlight.Conversations.Reading.WhatsApp;

namespace Catchlight.Conversations.Reading.Pasted;

/// <summary>Reads what a person typed, or copied out of an app: lines with names, lines that an app dated, or plain lines.</summary>
internal static class PastedReader
{
    /// <summary>Adds the conversation of a text, whatever it is like.</summary>
    public static void Read(string text, ExportDraft export)
    {
        if (Transcript.Find(text, export.ThrowIfCancelled) is { } transcript)
        {
            WhatsAppReader.Read(transcript, null, export);
            return;
        }
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (CopiedHeads.Find(lines) is { } heads)
            heads.Read(lines, export);
        else if (SpeakerLines.Find(lines) is { } speakers)
            ReadSpoken(lines, speakers, export);
        else
            ReadPlain(lines, export);
    }

    private static void ReadSpoken(string[] lines, SpeakerLines speakers, ExportDraft export)
    {
        var conversation = export.Begin(null);
        string? sender = null;
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (speakers.Split(line, out var start) is not { IsEmpty: false } name)
            {
                text.Append('\n').Append(line);
                continue;
            }
            if (!Add())
                return;
            sender = export.Name(name);
            text.Append(line, start, line.Length - start);
        }
        Add();

        bool Add()
        {
            var message = text.ToString();
            text.Clear();
            return sender is null && Marks.Trim(message).IsEmpty || conversation.Add(sender, null, message, MessageKind.Text);
        }
    }

    // Where empty lines part a text it has paragraphs, as a letter has; else each line is a message.
    private static void ReadPlain(string[] lines, ExportDraft export)
    {
        var conversation = export.Begin(null);
        var paragraphs = lines.SkipWhile(string.IsNullOrWhiteSpace).Reverse().SkipWhile(string.IsNullOrWhiteSpace).Any(string.IsNullOrWhiteSpace);
        var text = new StringBuilder();
        foreach (var line in lines.Append(""))
        {
            var blank = Marks.Trim(line).IsEmpty;
            if (!blank)
                text.Append(text.Length > 0 ? "\n" : "").Append(line);
            if (text.Length == 0 || paragraphs && !blank)
                continue;
            if (!conversation.Add(null, null, text.ToString(), MessageKind.Text))
                return;
            text.Clear();
        }
    }
}
