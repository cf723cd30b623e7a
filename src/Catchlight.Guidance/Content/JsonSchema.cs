using System.Text.Json;
using System.Text.RegularExpressions;

namespace Catchlight.Guidance.Content;

/// <summary>
/// The part of JSON Schema (draft 2020-12) that our schemas use. A keyword outside that part is an error,
/// so that no schema says something which nobody checks.
/// </summary>
internal static class JsonSchema
{
    private const int MaxProblems = 50;

    /// <summary>What is wrong, each with its JSON pointer; empty where nothing is.</summary>
    /// <exception cref="JsonException">The schema uses a keyword that is not supported.</exception>
    public static IReadOnlyList<string> Validate(JsonElement value, JsonElement schema)
    {
        var problems = new List<string>();
        Check(value, schema, "", problems);
        return problems;
    }

    private static void Check(JsonElement value, JsonElement schema, string at, List<string> problems)
    {
        if (problems.Count >= MaxProblems)
            return;
        foreach (var keyword in schema.EnumerateObject())
        {
            var problem = keyword.Name switch
            {
                "$schema" or "title" or "description" => null,
                "type" => OneOf(keyword.Value).Any(type => IsType(value, type)) ? null : $"is not of type {keyword.Value}",
                "enum" => keyword.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)) ? null : $"is none of {keyword.Value}",
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.NonBacktracking)
                    ? null : $"'{value}' does not fit the pattern {keyword.Value}",
                "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= keyword.Value.GetInt32() ? null : "is too short",
                "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32() ? null : "has too few items",
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble() ? null : $"is below {keyword.Value}",
                "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble() ? null : $"is above {keyword.Value}",
                "required" => Missing(value, keyword.Value),
                "properties" or "additionalProperties" => null, // below, together
                "items" => CheckItems(value, keyword.Value, at, problems),
                _ => throw new JsonException($"the schema uses '{keyword.Name}', which is not supported"),
            };
            if (problem is not null)
                problems.Add($"{(at.Length == 0 ? "/" : at)} {problem}");
        }
        CheckProperties(value, schema, at, problems);
    }

    private static void CheckProperties(JsonElement value, JsonElement schema, string at, List<string> problems)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return;
        var known = schema.TryGetProperty("properties", out var properties) ? properties : default;
        var others = schema.TryGetProperty("additionalProperties", out var additional) ? additional : default;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
        {
            var here = $"{at}/{property.Name}";
            if (!seen.Add(property.Name))
                problems.Add($"{here} is there twice");
            if (known.ValueKind == JsonValueKind.Object && known.TryGetProperty(property.Name, out var inner))
                Check(property.Value, inner, here, problems);
            else if (others.ValueKind == JsonValueKind.False)
                problems.Add($"{here} is not known");
            else if (others.ValueKind == JsonValueKind.Object)
                Check(property.Value, others, here, problems);
        }
    }

    private static string? CheckItems(JsonElement value, JsonElement schema, string at, List<string> problems)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return null;
        var n = 0;
        foreach (var item in value.EnumerateArray())
            Check(item, schema, $"{at}/{n++}", problems);
        return null;
    }

    private static string? Missing(JsonElement value, JsonElement required)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return null;
        var missing = required.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)).ToList();
        return missing.Count == 0 ? null : "lacks " + string.Join(", ", missing);
    }

    private static IEnumerable<string> OneOf(JsonElement types) =>
        types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Select(type => type.GetString()!) : [types.GetString()!];

    private static bool IsType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => throw new JsonException($"the schema names the type '{type}', which is not supported"),
    };
}
