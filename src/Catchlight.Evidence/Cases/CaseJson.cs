using System.Text.Encodings.Web;
using System.Text.Json;

namespace Catchlight.Evidence.Cases;

/// <summary>A case as JSON: <c>case.json</c>, which docs/evidence.md describes. What it does not know it names, so that nothing is lost by a slip of the pen.</summary>
public static class CaseJson
{
    private static readonly JsonWriterOptions Writing = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a case.</summary>
    public static CaseReading Read(ReadOnlyMemory<byte> json)
    {
        var problems = new List<string>();
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return new CaseReading(Read(new JsonFields(document.RootElement, "", problems)), problems);
        }
        catch (JsonException e)
        {
            return new CaseReading(new EvidenceCase(), [$"line {e.LineNumber + 1}: this is not JSON as it should be, from letter {e.BytePositionInLine + 1} on. Often a comma, a quotation mark or a bracket is missing just before it."]);
        }
    }

    /// <summary>Writes a case, so that <see cref="Read(ReadOnlyMemory{byte})"/> reads the same.</summary>
    public static byte[] Write(EvidenceCase evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Writing))
        {
            json.WriteStartObject();
            json.WriteString("summary", evidence.Summary);
            json.WriteString("person", evidence.Person);
            List(json, "me", evidence.Names);
            json.WriteString("age", KebabNames.Of(evidence.Age));
            json.WriteString("timeZone", evidence.Zone?.Id);
            List(json, "identifiers", evidence.Identifiers, identifier =>
            {
                json.WriteString("kind", KebabNames.Of(identifier.Kind));
                json.WriteString("value", identifier.Value);
                json.WriteString("service", identifier.Service);
            });
            List(json, "asked", evidence.Demands, demand =>
            {
                json.WriteString("when", demand.When?.ToString());
                json.WriteString("what", demand.What);
            });
            List(json, "payments", evidence.Payments, payment => Write(json, payment));
            List(json, "notes", evidence.Notes, note =>
            {
                json.WriteString("when", note.When?.ToString());
                json.WriteString("text", note.Text);
            });
            List(json, "removals", evidence.Removals, removal =>
            {
                json.WriteString("when", removal.When?.ToString());
                json.WriteString("to", removal.To);
                json.WriteString("reference", removal.Reference);
            });
            List(json, "missing", evidence.Missing);
            json.WriteEndObject();
        }
        stream.Write("\n"u8);
        return stream.ToArray();
    }

    private static EvidenceCase Read(JsonFields fields)
    {
        var evidence = new EvidenceCase
        {
            Summary = fields.Text("summary") ?? "",
            Person = fields.Text("person"),
            Names = fields.Texts("me"),
            Age = fields.OneOf<SubjectAge>("age") ?? SubjectAge.Unsure,
            Zone = fields.Zone("timeZone"),
            Identifiers = fields.Objects("identifiers", item => new Identifier(
                item.OneOf<IdentifierKind>("kind") ?? IdentifierKind.Other, item.RequiredText("value"), item.Text("service"), Origin.Said)),
            Demands = fields.Objects("asked", item => new Demand(item.Time("when"), item.RequiredText("what"))),
            Payments = fields.Objects("payments", item => new Payment(
                item.Time("when"), item.Text("amount"), item.Text("currency"), item.Text("how"), item.Text("to"), item.Text("reference"), item.YesNo("collected"))),
            Notes = fields.Objects("notes", item => new CaseNote(item.Time("when"), item.RequiredText("text"))),
            Removals = fields.Objects("removals", item => new RemovalAsked(item.Time("when"), item.RequiredText("to"), item.Text("reference"))),
            Missing = fields.Texts("missing"),
        };
        fields.NameTheRest();
        return evidence;
    }

    private static void Write(Utf8JsonWriter json, Payment payment)
    {
        json.WriteString("when", payment.When?.ToString());
        json.WriteString("amount", payment.Amount);
        json.WriteString("currency", payment.Currency);
        json.WriteString("how", payment.How);
        json.WriteString("to", payment.To);
        json.WriteString("reference", payment.Reference);
        if (payment.Collected is { } collected)
            json.WriteBoolean("collected", collected);
        else
            json.WriteNull("collected");
    }

    private static void List(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
