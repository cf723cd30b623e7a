using System.Text.Json.Serialization;

namespace Catchlight.Guidance.Content;

/// <summary>The JSON files of content/, read without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(RouteFile))]
[JsonSerializable(typeof(RouteTexts))]
[JsonSerializable(typeof(QuestionFile))]
[JsonSerializable(typeof(StageFile))]
[JsonSerializable(typeof(SiteFile))]
[JsonSerializable(typeof(LanguageWords))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class ContentJson : JsonSerializerContext;
