using System.Text.Json;

namespace Catchlight.Evidence.Packing;

/// <summary>What has to hold of a line of the log.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Action">What was done, as it is written.</param>
/// <param name="Previous">The digest of the line before.</param>
/// <param name="Path">The file in the pack that it is about; null where it is about none.</param>
/// <param name="Sha256">The digest of that file; null where the line has none.</param>
internal sealed record LoggedLine(long Number, string Action, Sha256Digest Previous, string? Path, Sha256Digest? Sha256)
{
    /// <summary>Reads a line; null where it is not one.</summary>
    public static LoggedLine? Parse(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("n", out var number) || !number.TryGetInt64(out var n) || !Sha256Digest.TryParse(Text(root, "previous"), out var previous) || Text(root, "action") is not { } action)
                return null;
            return new LoggedLine(n, action, previous, Text(root, "path"), Sha256Digest.TryParse(Text(root, "sha256"), out var digest) ? digest : null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
