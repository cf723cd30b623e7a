using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Catchlight.Conversations.Identifiers;
using Catchlight.Conversations.Kinds;

namespace Catchlight.Conversations.Judging;

/// <summary>
/// What was found in an export, as one line of JSON, camelCase, unknown fields null:
/// <code>{ "path", "format", "messages", "skipped", "kind", "crisis", "stages": [ {"stage", "at", "signs": [ {"id", "message", "quote", "text"} ], "more"} ],
/// "identifiers": [ {"type", "value", "message", "service"} ], "next", "advice": [ … ], "steps": [ … ], "title", "me", "meKnown", "mayBeUnder18",
/// "heading", "text", "remarks": [ … ], "language", "conversations", "others": [ {"title", "kind", "crisis"} ], "mediaLeftOut" }</code>
/// The fields are those of the gravest conversation; <c>conversations</c> counts them and <c>others</c> tells the rest. <c>messages</c> and <c>skipped</c> are of the
/// whole export. <c>steps</c> are the names of the <c>advice</c>, one for one.
/// </summary>
public static class JudgementJson
{
    // letters of other languages stay readable; what is markup in HTML stays escaped
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The line.</summary>
    /// <param name="path">The export as it was named.</param>
    /// <param name="export">What was read.</param>
    /// <param name="judgements">All of its conversations, the gravest first: <see cref="ConversationJudge.JudgeAll"/>.</param>
    /// <param name="identifiers">What leads to a person or a payment in the gravest.</param>
    public static string Line(string path, ConversationExport export, IReadOnlyList<Judgement> judgements, ConversationIdentifiers identifiers)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(judgements);
        ArgumentNullException.ThrowIfNull(identifiers);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
            Write(json, path, export, judgements, identifiers);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, string path, ConversationExport export, IReadOnlyList<Judgement> judgements, ConversationIdentifiers identifiers)
    {
        var gravest = judgements[0];
        json.WriteStartObject();
        json.WriteString("path", path);
        json.WriteString("format", SignNames.Of(export.Format));
        json.WriteNumber("messages", judgements.Sum(judgement => judgement.Messages));
        json.WriteNumber("skipped", export.SkippedCount);
        json.WriteString("kind", SignNames.Of(gravest.Kind));
        json.WriteBoolean("crisis", gravest.Crisis);
        json.WriteStartArray("stages");
        foreach (var stage in gravest.Stages)
            Write(json, stage);
        json.WriteEndArray();
        json.WriteStartArray("identifiers");
        foreach (var identifier in identifiers.Identifiers)
            Write(json, identifier);
        json.WriteEndArray();
        json.WriteString("next", gravest.Next);
        Write(json, "advice", gravest.Advice.Select(advice => advice.Text));
        Write(json, "steps", gravest.Advice.Select(advice => advice.Id));
        json.WriteString("title", gravest.Title);
        json.WriteString("me", gravest.Me);
        json.WriteString("meKnown", gravest.OwnerKnown switch { OwnerKnown.Told => "told", OwnerKnown.ByExport => "by-export", OwnerKnown.BySigns => "by-signs", _ => "no" });
        json.WriteBoolean("mayBeUnder18", gravest.MayBeUnder18);
        json.WriteString("heading", gravest.Heading);
        json.WriteString("text", gravest.Text);
        Write(json, "remarks", gravest.Remarks.Concat(export.Remarks));
        json.WriteString("language", gravest.Language);
        json.WriteNumber("conversations", judgements.Count);
        json.WriteStartArray("others");
        foreach (var other in judgements.Skip(1))
        {
            json.WriteStartObject();
            json.WriteString("title", other.Title);
            json.WriteString("kind", SignNames.Of(other.Kind));
            json.WriteBoolean("crisis", other.Crisis);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("mediaLeftOut", export.MediaLeftOut);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StageReached stage)
    {
        json.WriteStartObject();
        json.WriteString("stage", SignNames.Of(stage.Stage));
        json.WriteString("at", stage.At?.Local.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture));
        json.WriteStartArray("signs");
        foreach (var sign in stage.Signs)
        {
            json.WriteStartObject();
            json.WriteString("id", sign.Sign.Id);
            json.WriteNumber("message", sign.Message);
            json.WriteString("quote", sign.Quote);
            json.WriteString("text", sign.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("more", stage.More);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FoundIdentifier identifier)
    {
        json.WriteStartObject();
        json.WriteString("type", SignNames.Of(identifier.Type));
        json.WriteString("value", identifier.Value);
        json.WriteNumber("message", identifier.Message);
        json.WriteString("service", identifier.Service);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
