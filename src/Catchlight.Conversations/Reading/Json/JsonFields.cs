using System.Globalization;
using System.Text.Json;

namespace Catchlight.Conversations.Reading.Json;

/// <summary>Reads fields that may be absent or of another type, as exports of many versions have them.</summary>
internal static class JsonFields
{
    /// <summary>A field; null where it is absent, or what should have it is no object.</summary>
    public static JsonElement? Field(this JsonElement element, ReadOnlySpan<byte> name)
    {
        try
        {
            return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var field) && field.ValueKind != JsonValueKind.Null ? field : null;
        }
        catch (InvalidOperationException)
        {
            // Some name beside it has half a character. Nothing of such an object is sure.
            return null;
        }
    }

    /// <summary>The name of a property; empty where it is no text.</summary>
    public static string NameText(this JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    /// <summary>A field with text; null where it is none.</summary>
    public static string? Text(this JsonElement element, ReadOnlySpan<byte> name) => element.Field(name) is { ValueKind: JsonValueKind.String } field ? field.AsText() : null;

    /// <summary>The text of a string, also where an escape in it is half a character.</summary>
    public static string AsText(this JsonElement text)
    {
        try
        {
            return text.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return HalfEscapes.Read(text.GetRawText());
        }
    }

    /// <summary>A whole number, also one that is written as text; null where it is none.</summary>
    public static long? Number(this JsonElement element, ReadOnlySpan<byte> name) => element.Field(name) switch
    {
        { ValueKind: JsonValueKind.Number } field => field.TryGetInt64(out var whole) ? whole : field.TryGetDouble(out var real) && Math.Abs(real) < 9e18 ? (long)real : null,
        { ValueKind: JsonValueKind.String } field => long.TryParse(field.AsText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ => null,
    };

    /// <summary>Whether a field says yes.</summary>
    public static bool IsTrue(this JsonElement element, ReadOnlySpan<byte> name) => element.Field(name) is { ValueKind: JsonValueKind.True };

    /// <summary>The parts of a list; none where it is none.</summary>
    public static JsonElement.ArrayEnumerator List(this JsonElement element, ReadOnlySpan<byte> name) => element.Field(name) is { ValueKind: JsonValueKind.Array } field ? field.EnumerateArray() : default;

    /// <summary>Whether a field is a list with something in it.</summary>
    public static bool HasSome(this JsonElement element, ReadOnlySpan<byte> name) => element.Field(name) is { ValueKind: JsonValueKind.Array } field && field.GetArrayLength() > 0;

    /// <summary>The moment of a number of milliseconds since 1970; null where there is none, or none that a calendar has.</summary>
    public static MessageTime? Milliseconds(this JsonElement element, ReadOnlySpan<byte> name) => element.Number(name) is { } number ? Moments.FromMilliseconds(number) : null;
}
