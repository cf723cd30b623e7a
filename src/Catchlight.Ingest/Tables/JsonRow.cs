using System.Globalization;
using System.Text.Json;

namespace Catchlight.Ingest.Tables;

/// <summary>Makes a row of a JSON object: what lies inside others has its way there as its name, <c>imageinfo.0.url</c>.</summary>
internal static class JsonRow
{
    private const int MostValues = 2000;
    private const int MaxDepth = 10;

    /// <summary>The row; null where this is no JSON object.</summary>
    public static TableRow? Read(long number, ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return null;
            var row = new TableRow(number);
            var room = MostValues;
            Add(row, "", document.RootElement, MaxDepth, ref room);
            return row;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON, or a text with half a character in it.
            return null;
        }
    }

    private static void Add(TableRow row, string name, JsonElement value, int depth, ref int room)
    {
        if (room-- <= 0 || depth == 0)
            return;
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                    Add(row, Inside(name, property.Name), property.Value, depth - 1, ref room);
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var element in value.EnumerateArray())
                    Add(row, Inside(name, index++.ToString(CultureInfo.InvariantCulture)), element, depth - 1, ref room);
                break;
            case JsonValueKind.String:
                row.Set(name, value.GetString());
                break;
            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                row.Set(name, value.GetRawText());
                break;
        }
    }

    private static string Inside(string name, string part) => name.Length == 0 ? part : $"{name}.{part}";
}
