using System.Text.Json.Serialization;

namespace Catchlight.Cli;

/// <summary>One ingest as JSON.</summary>
internal sealed record IngestDocument(string Collection, long Added, long AlreadyKnown, long AppearancesAdded, long Failures, bool Cancelled);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IngestDocument))]
internal sealed partial class IngestDocumentContext : JsonSerializerContext;
