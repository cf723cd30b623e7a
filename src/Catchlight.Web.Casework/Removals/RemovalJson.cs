using System.Text.Json.Serialization;
using Catchlight.Evidence.Removals;

namespace Catchlight.Web.Casework.Removals;

/// <summary>What the page hands over, as JSON in camelCase. Written at build time: nothing is looked up by name in the browser.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RemovalRequest))]
[JsonSerializable(typeof(IReadOnlyList<SentRequest>))]
internal sealed partial class RemovalJson : JsonSerializerContext;
