using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Catchlight.Conversations;
using Catchlight.Conversations.Identifiers;
using Catchlight.Conversations.Judging;
using Catchlight.Conversations.Kinds;

namespace Catchlight.Web.Casework;

/// <summary>
/// What was found, for the page: <code>{ "kind", "crisis", "mayBeUnder18", "title", "heading", "text", "crisisLines": [ LINE ], "stages": [ {"stage", "at", "lines": [ LINE ], "more"} ],
/// "next", "advice": [ {"id", "text"} ], "remarks": [ … ], "identifiers": [ {"type", "value", "messages": [ … ]} ], "others": [ {"title", "heading"} ] }</code>
/// A LINE is <code>{ "message", "sender", "at", "quote", "text" }</code>. Times are as the export has them, unknown fields null. <c>others</c> are further conversations of
/// the export in which something was found.
/// </summary>
internal static class FindingsJson
{
    /// <summary>The document.</summary>
    /// <param name="judgements">All conversations of an export, the gravest first.</param>
    /// <param name="identifiers">What leads to a person or a payment in the gravest.</param>
    public static string Write(IReadOnlyList<Judgement> judgements, ConversationIdentifiers identifiers)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
            Write(json, judgements, identifiers);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<Judgement> judgements, ConversationIdentifiers identifiers)
    {
        var gravest = judgements[0];
        json.WriteStartObject();
        json.WriteString("kind", SignNames.Of(gravest.Kind));
        json.WriteBoolean("crisis", gravest.Crisis);
        json.WriteBoolean("mayBeUnder18", gravest.MayBeUnder18);
        json.WriteString("title", gravest.Title);
        json.WriteString("heading", gravest.Heading);
        json.WriteString("text", gravest.Text);
        Each(json, "crisisLines", gravest.CrisisLines, Write);
        Each(json, "stages", gravest.Stages, Write);
        json.WriteString("next", gravest.Next);
        Each(json, "advice", gravest.Advice, Write);
        Each(json, "remarks", gravest.Remarks, static (json, remark) => json.WriteStringValue(remark));
        Each(json, "identifiers", identifiers.Identifiers.GroupBy(found => (found.Type, found.Value)), Write);
        Each(json, "others", judgements.Skip(1).Where(other => other.Crisis || other.Kind != ConversationKind.None), Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StageReached stage)
    {
        json.WriteStartObject();
        json.WriteString("stage", SignNames.Of(stage.Stage));
        json.WriteString("at", Written(stage.At));
        Each(json, "lines", stage.Signs, Write);
        json.WriteNumber("more", stage.More);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SignFound sign)
    {
        json.WriteStartObject();
        json.WriteNumber("message", sign.Message);
        json.WriteString("sender", sign.Sender);
        json.WriteString("at", Written(sign.Sent));
        json.WriteString("quote", sign.Quote);
        json.WriteString("text", sign.Text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Advice advice)
    {
        json.WriteStartObject();
        json.WriteString("id", advice.Id);
        json.WriteString("text", advice.Text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IGrouping<(IdentifierType Type, string Value), FoundIdentifier> found)
    {
        json.WriteStartObject();
        json.WriteString("type", SignNames.Of(found.Key.Type));
        json.WriteString("value", found.Key.Value);
        Each(json, "messages", found.Select(one => one.Message).Distinct(), static (json, number) => json.WriteNumberValue(number));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Judgement other)
    {
        json.WriteStartObject();
        json.WriteString("title", other.Title);
        json.WriteString("heading", other.Heading);
        json.WriteEndObject();
    }

    private static void Each<T>(Utf8JsonWriter json, string name, IEnumerable<T> all, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
            write(json, one);
        json.WriteEndArray();
    }

    private static string? Written(MessageTime? time) => time?.Local.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
