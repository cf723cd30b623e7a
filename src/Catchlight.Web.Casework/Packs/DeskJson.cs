using System.Text.Json.Serialization;

namespace Catchlight.Web.Casework.Packs;

/// <summary>What passes between the page and the desk, as JSON in camelCase. Written at build time: nothing is looked up by name in the browser.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FileFacts))]
[JsonSerializable(typeof(SaidOfFile))]
[JsonSerializable(typeof(RecordFacts))]
[JsonSerializable(typeof(LeftOutFacts))]
[JsonSerializable(typeof(AddedView))]
[JsonSerializable(typeof(DeskView))]
[JsonSerializable(typeof(SealedView))]
internal sealed partial class DeskJson : JsonSerializerContext;
