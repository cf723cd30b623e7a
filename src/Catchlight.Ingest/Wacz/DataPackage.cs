using System.Text.Json;

namespace Catchlight.Ingest.Wacz;

/// <summary>One file that a data package lists.</summary>
/// <param name="Path">Its name in the package.</param>
/// <param name="Digest">What it must hash to; null where nothing is said that can be checked.</param>
/// <param name="Length">How many bytes it must have; null where nothing is said.</param>
internal sealed record PackagedFile(string Path, Digest? Digest, long? Length);

/// <summary>The file <c>datapackage.json</c> of a WACZ (specs.webrecorder.net/wacz/1.1.1), as Frictionless Data Packages have it.</summary>
/// <remarks>
/// <c>{"resources": [{"path", "hash": "sha256:…", "bytes"}]}</c>; in version 1.0 <c>{"path", "stats": {"hash", "bytes"}, "hashing": "sha256"}</c>.
/// </remarks>
internal static class DataPackage
{
    /// <summary>Its name.</summary>
    public const string Name = "datapackage.json";

    /// <summary>The name of the file that holds its own digest.</summary>
    public const string DigestName = "datapackage-digest.json";

    /// <summary>The files that it lists; null where it is no data package.</summary>
    public static IReadOnlyList<PackagedFile>? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("resources", out var resources) && resources.ValueKind == JsonValueKind.Array
                ? [.. resources.EnumerateArray().Select(ReadFile).OfType<PackagedFile>()]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What the data package itself must hash to; null where nothing is said that can be checked.</summary>
    public static Digest? ReadDigest(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Digest.Parse(Text(document.RootElement, "hash"));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static PackagedFile? ReadFile(JsonElement resource)
    {
        if (Text(resource, "path") is not { } path)
            return null;
        var stats = resource.TryGetProperty("stats", out var old) ? old : resource;
        return new PackagedFile(path, Digest.Parse(Text(stats, "hash"), Text(resource, "hashing")), Number(stats, "bytes"));
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static long? Number(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : null;
}
