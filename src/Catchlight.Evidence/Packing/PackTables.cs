using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Words;

namespace Catchlight.Evidence.Packing;

/// <summary>The tables of a pack, for programs: CSV (RFC 4180, UTF-8) and JSON. What is not known is empty, or null. Names of columns, fields and kinds are the same in every language.</summary>
internal static class PackTables
{
    private static readonly JsonWriterOptions Writing = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] TimelineCsv(IReadOnlyList<TimelineEntry> timeline, TimeZoneInfo? zone) => Csv(
        ["local", "offset", "utc", "kind", "who", "text", "signs", "from", "message"],
        timeline.Select(entry => new[]
        {
            Local(entry), Offset(entry), Utc(entry, zone), KebabNames.Of(entry.Kind), entry.Who, entry.Text, string.Join(" ", entry.Signs.Select(sign => sign.Text)), entry.Origin.File, entry.Origin.Message?.ToString(CultureInfo.InvariantCulture),
        }));

    public static byte[] TimelineJson(IReadOnlyList<TimelineEntry> timeline, TimeZoneInfo? zone)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Writing))
        {
            json.WriteStartObject();
            json.WriteString("timeZone", zone?.Id);
            json.WriteStartArray("entries");
            foreach (var entry in timeline)
            {
                json.WriteStartObject();
                json.WriteString("local", Local(entry));
                json.WriteString("offset", Offset(entry));
                json.WriteString("utc", Utc(entry, zone));
                json.WriteString("kind", KebabNames.Of(entry.Kind));
                json.WriteString("who", entry.Who);
                json.WriteString("text", entry.Text);
                json.WriteStartArray("signs");
                foreach (var sign in entry.Signs)
                {
                    json.WriteStartObject();
                    json.WriteString("id", sign.Id);
                    json.WriteString("stage", sign.Stage?.Id);
                    json.WriteString("text", sign.Text);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
                json.WriteString("from", entry.Origin.File);
                if (entry.Origin.Message is { } number)
                    json.WriteNumber("message", number);
                else
                    json.WriteNull("message");
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    public static byte[] IdentifiersCsv(PackContents contents) => Csv(
        ["kind", "value", "service", "whose", "from"],
        contents.Identifiers().Select(group => new[]
        {
            KebabNames.Of(group.Key.Kind), group.Key.Value, group.Select(identifier => identifier.Service).FirstOrDefault(service => service is not null), PackContents.IsUnsure(group) ? "not-known" : "other", string.Join("; ", group.Select(identifier => contents.Words.Of(identifier.Origin)).Distinct()),
        }));

    public static byte[] ExhibitsCsv(IReadOnlyList<PackedExhibit> packed, PackContents contents) => Csv(
        ["path", "name", "kind", "bytes", "changed", "sha256", "sha512", "left-out", "original-sha256", "pdq", "what-was-said"],
        packed.Select(item => new[]
        {
            item.Path, item.Exhibit.Name, KebabNames.Of(item.Exhibit.Kind), Number(item.Length), Moment(item.Exhibit.Changed), item.Sha256.ToString(), item.Sha512,
            item.LeftOut?.Count.ToString(CultureInfo.InvariantCulture), item.LeftOut?.Original.ToString(), null, item.Exhibit.Statement?.Note,
        }).Concat(contents.Recorded.Select(file => new[]
        {
            null, file.Name, KebabNames.Of(file.Reason), Number(file.Length), Moment(file.Changed), file.Sha256?.ToString(), null, null, null, file.Pdq, string.Join("; ", new[] { file.Statement?.Where, file.Statement?.Note }.OfType<string>()),
        })));

    private static string? Local(TimelineEntry entry) => entry.When is { } when ? (when with { Offset = null }).ToString() : null;

    private static string? Offset(TimelineEntry entry) => entry.When is { Offset: { } offset } ? (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture) : null;

    private static string? Utc(TimelineEntry entry, TimeZoneInfo? zone) => entry.When?.Utc(zone)?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string? Moment(DateTimeOffset? moment) => moment?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static byte[] Csv(string[] head, IEnumerable<string?[]> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend(head))
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // A spreadsheet takes what begins with one of these for a formula: a stranger's words may not be one.
    private static string Cell(string? value) => value switch
    {
        null or "" => "",
        ['=' or '+' or '-' or '@' or '\t' or '\r', ..] when !IsSigned(value) => $"\"'{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ when value.AsSpan().IndexOfAny(",\"\r\n") >= 0 => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => value,
    };

    // Phone numbers and offsets.
    private static bool IsSigned(string value) => value[0] is '+' or '-' && value.Skip(1).All(c => char.IsAsciiDigit(c) || c is ' ' or ':' or '(' or ')' or '.' or '-');
}
