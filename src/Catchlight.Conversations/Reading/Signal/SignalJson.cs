using System.Globalization;
using System.Text.Json;
using Catchlight.Conversations.Reading.Json;

namespace Catchlight.Conversations.Reading.Signal;

/// <summary>
/// Reads what there is of Signal in JSON: the messages of the signal-export tool (<c>date</c>, <c>sender</c>, <c>body</c>), in a list or one a line, and
/// Signal's own export (<c>main.jsonl</c>, frames of its backup format).
/// </summary>
internal static class SignalJson
{
    private const string Owner = "Me";

    public static bool Fits(JsonElement root) => root.ValueKind == JsonValueKind.Array
        ? root.EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } first && IsMessage(first)
        : IsMessage(root);

    public static ConversationFormat Read(JsonElement root, string place, ExportDraft export)
    {
        var conversation = export.Begin(null);
        if (root.ValueKind == JsonValueKind.Object)
            Add(root, conversation, export);
        else
            JsonExports.Each(root.EnumerateArray(), place, export, message => Add(message, conversation, export));
        return ConversationFormat.Signal;
    }

    /// <summary>Reads a file with one value a line; false where its lines are none of Signal.</summary>
    public static bool ReadLines(JsonSource source, string place, ExportDraft export)
    {
        var (number, known) = (0, false);
        var frames = new SignalFrames(export);
        ConversationDraft? conversation = null;
        foreach (var line in source.Lines())
        {
            number++;
            if (line is not { ValueKind: JsonValueKind.Object } value)
            {
                export.Skip(string.Create(CultureInfo.InvariantCulture, $"{place}, line {number}"), "It is damaged.");
                continue;
            }
            try
            {
                var message = IsMessage(value);
                known |= message || SignalFrames.IsFrame(value);
                if (!known && number > 20)
                    return false;
                if (!(message ? Add(value, conversation ??= export.Begin(null), export) : frames.Add(value)))
                    break;
            }
            catch (Exception e) when (e is InvalidOperationException or FormatException or ArgumentException)
            {
                export.Skip(string.Create(CultureInfo.InvariantCulture, $"{place}, line {number}"), "It is damaged.");
            }
        }
        return known;
    }

    private static bool IsMessage(JsonElement value) => value.Text("date"u8) is not null && value.Text("sender"u8) is not null && value.Field("body"u8) is not null;

    private static bool Add(JsonElement message, ConversationDraft conversation, ExportDraft export)
    {
        var sender = export.Name(message.Text("sender"u8) ?? "");
        if (sender == Owner)
            conversation.Owner = Owner;
        return conversation.Add(sender, Moments.FromIso(message.Text("date"u8)), message.Text("body"u8) ?? "", message.HasSome("attachments"u8) ? MessageKind.Attachment : MessageKind.Text);
    }
}
