using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Catchlight.Guidance.Content;

/// <summary>Reads a JSON file of content/ after holding it against its schema in <c>schema/</c>.</summary>
internal sealed class JsonContent(ContentFiles files, ReadingLog log)
{
    public T? Read<T>(string path, string schema, JsonTypeInfo<T> type) where T : class
    {
        if (files.Find(path) is not { } text)
        {
            log.Problem(path, "is missing");
            return null;
        }
        var schemaPath = $"schema/{schema}.schema.json";
        if (files.Find(schemaPath) is not { } schemaText)
        {
            log.Problem(schemaPath, "is missing");
            return null;
        }
        try
        {
            using var document = JsonDocument.Parse(text);
            using var rules = JsonDocument.Parse(schemaText);
            var found = JsonSchema.Validate(document.RootElement, rules.RootElement);
            foreach (var message in found)
                log.Problem(path, message);
            return found.Count == 0 ? document.Deserialize(type) : null;
        }
        catch (JsonException exception)
        {
            log.Problem(path, "is not the JSON it should be: " + exception.Message);
            return null;
        }
    }
}
