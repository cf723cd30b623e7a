using System.Text.Json.Serialization;

namespace Catchlight.Core.Checking.Json;

/// <summary>How a check is written: camelCase, nulls written, no reflection. For whoever serialises a <see cref="CheckDocument"/> themselves, as the HTTP API does.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.Never)]
[JsonSerializable(typeof(CheckDocument))]
public sealed partial class CheckJsonContext : JsonSerializerContext;
