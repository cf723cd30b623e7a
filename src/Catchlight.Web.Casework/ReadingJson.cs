using System.Buffers;
using System.Text;
using System.Text.Json;
using Catchlight.Conversations;
using Catchlight.Conversations.Kinds;
using Catchlight.Conversations.Reading;

namespace Catchlight.Web.Casework;

/// <summary>
/// What came of reading an export, for the page: <code>{ "refusal": "too-large" }</code> where nothing could be read, otherwise
/// <code>{ "format", "messages", "conversations": [ {"title", "owner", "messages", "participants": [ … ]} ], "skippedCount", "skipped": [ {"place", "reason"} ], "mediaLeftOut", "remarks": [ … ] }</code>
/// Unknown fields are null.
/// </summary>
internal static class ReadingJson
{
    // Nobody reads more of them.
    private const int MostSkipped = 20;

    /// <summary>The document.</summary>
    public static string Write(ReadingOutcome outcome)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            if (outcome is ExportRead { Export: var export })
                Write(json, export);
            else if (outcome is ExportRefused refused)
                Write(json, refused);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // The words for it are the page's, in its language.
    private static void Write(Utf8JsonWriter json, ExportRefused refused) => json.WriteString("refusal", refused.Reason switch
    {
        ReadingRefusal.Empty => "empty",
        ReadingRefusal.Picture => "picture",
        ReadingRefusal.NoConversation => "no-conversation",
        ReadingRefusal.TooLarge => "too-large",
        ReadingRefusal.Damaged => "damaged",
        ReadingRefusal.Locked => "locked",
        _ => "other-file",
    });

    private static void Write(Utf8JsonWriter json, ConversationExport export)
    {
        json.WriteString("format", SignNames.Of(export.Format));
        json.WriteNumber("messages", export.Conversations.Sum(conversation => conversation.Messages.Count));
        json.WriteStartArray("conversations");
        foreach (var conversation in export.Conversations)
        {
            json.WriteStartObject();
            json.WriteString("title", conversation.Title);
            json.WriteString("owner", conversation.Owner);
            json.WriteNumber("messages", conversation.Messages.Count);
            Write(json, "participants", conversation.Participants);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("skippedCount", export.SkippedCount);
        json.WriteStartArray("skipped");
        foreach (var part in export.Skipped.Take(MostSkipped))
        {
            json.WriteStartObject();
            json.WriteString("place", part.Place);
            json.WriteString("reason", part.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("mediaLeftOut", export.MediaLeftOut);
        Write(json, "remarks", export.Remarks);
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
