using System.Text.Json.Serialization;

namespace Catchlight.Core.Elsewhere.GoogleVision;

/// <summary>What Google is asked.</summary>
/// <param name="Requests">One.</param>
internal sealed record VisionQuestion(IReadOnlyList<VisionRequest> Requests);

/// <summary>One picture and what is asked of it.</summary>
/// <param name="Image">The picture.</param>
/// <param name="Features">What is asked.</param>
internal sealed record VisionRequest(VisionImage Image, IReadOnlyList<VisionFeature> Features);

/// <summary>A picture.</summary>
/// <param name="Content">Its bytes, written in Base64.</param>
internal sealed record VisionImage(ReadOnlyMemory<byte> Content);

/// <summary>What is asked.</summary>
/// <param name="Type">Which.</param>
/// <param name="MaxResults">At most so many of each list.</param>
internal sealed record VisionFeature(string Type, int MaxResults);

/// <summary>What Google answers, as far as we read it.</summary>
/// <param name="Responses">One for each request.</param>
internal sealed record VisionAnswer(IReadOnlyList<VisionResponse?>? Responses);

/// <summary>The answer to one request.</summary>
/// <param name="WebDetection">What it knows; absent where it knows nothing.</param>
/// <param name="Error">What went wrong with this one.</param>
internal sealed record VisionResponse(VisionWeb? WebDetection, VisionError? Error);

/// <summary>What went wrong.</summary>
/// <param name="Code">A code of google.rpc.</param>
internal sealed record VisionError(int Code);

/// <summary>Where on the web.</summary>
/// <param name="PagesWithMatchingImages">The pages.</param>
internal sealed record VisionWeb(IReadOnlyList<VisionPage>? PagesWithMatchingImages);

/// <summary>A page.</summary>
/// <param name="Url">Its address.</param>
/// <param name="PageTitle">Its title, maybe with HTML in it.</param>
/// <param name="FullMatchingImages">The picture itself, maybe in another size.</param>
/// <param name="PartialMatchingImages">A part of it.</param>
internal sealed record VisionPage(string? Url, string? PageTitle, IReadOnlyList<VisionFound>? FullMatchingImages, IReadOnlyList<VisionFound>? PartialMatchingImages);

/// <summary>A picture on a page.</summary>
/// <param name="Url">Its address.</param>
internal sealed record VisionFound(string? Url);

[JsonSerializable(typeof(VisionQuestion))]
[JsonSerializable(typeof(VisionAnswer))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class GoogleVisionJson : JsonSerializerContext;
