namespace Catchlight.Core.Elsewhere.GoogleVision;

/// <summary>
/// Web detection of Google Cloud Vision, version 1: <c>images:annotate</c> with one request of type <c>WEB_DETECTION</c>, the key in
/// <c>x-goog-api-key</c>, so that it stands in no address. Only pages with the picture itself or a part of it are read, never what merely looks alike.
/// Source of the answer's fields: Google's client, https://cloud.google.com/nodejs/docs/reference/vision/latest (WebDetection), read 2026-11-26. The request's
/// form was not read anew: whoever has a key should try it once.
/// </summary>
internal sealed class GoogleVisionProvider(HttpClient http, Uri address, string key) : IProvider
{
    public string Id => "google";

    public string Name => "Google";

    public async Task<PlacesElsewhere> SearchAsync(ReadOnlyMemory<byte> picture, CancellationToken cancellationToken)
    {
        var question = new VisionQuestion([new VisionRequest(new VisionImage(picture), [new VisionFeature("WEB_DETECTION", PlacesElsewhere.Most)])]);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = ProviderHttp.Json(question, GoogleVisionJson.Default.VisionQuestion) };
        request.Headers.TryAddWithoutValidation("x-goog-api-key", key);
        var answer = await ProviderHttp.SendAsync(http, request, GoogleVisionJson.Default.VisionAnswer, cancellationToken);
        var response = answer.Responses is [{ } only] ? only : throw new InvalidDataException("Google's answer has no response in it.");
        if (response.Error is { Code: var code })
            throw new InvalidDataException($"Google answered with code {code}.");
        // A picture that it knows nothing of is answered with nothing at all.
        var places = (response.WebDetection?.PagesWithMatchingImages ?? []).Select(Place).OfType<PlaceElsewhere>().Take(PlacesElsewhere.Most).ToList();
        return new PlacesElsewhere(places, places.Count);
    }

    private static PlaceElsewhere? Place(VisionPage page) =>
        PlaceElsewhere.Of((page.FullMatchingImages ?? []).Concat(page.PartialMatchingImages ?? []).FirstOrDefault()?.Url, page.Url, page.PageTitle);
}
