using System.Globalization;

namespace Catchlight.Core.Elsewhere.TinEye;

/// <summary>
/// TinEye's API, version REST: <c>POST search/</c> with the picture as <c>image_upload</c> and the key in <c>x-api-key</c>; earliest crawl first.
/// Source: the maker's own client, https://github.com/TinEye/pytineye (pytineye/api.py), read 2026-11-26.
/// </summary>
internal sealed class TinEyeProvider(HttpClient http, Uri address, string key) : IProvider
{
    private const int Done = 200;

    public string Id => "tineye";

    public string Name => "TinEye";

    public async Task<PlacesElsewhere> SearchAsync(ReadOnlyMemory<byte> picture, CancellationToken cancellationToken)
    {
        using var form = new MultipartFormDataContent
        {
            { Text(0), "offset" }, { Text(PlacesElsewhere.Most), "limit" }, { new StringContent("crawl_date"), "sort" }, { new StringContent("asc"), "order" },
        };
        form.Add(ProviderHttp.WebP(picture), "image_upload", "picture.webp");
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };
        request.Headers.TryAddWithoutValidation("x-api-key", key);
        var answer = await ProviderHttp.SendAsync(http, request, TinEyeJson.Default.TinEyeAnswer, cancellationToken);
        if (answer.Code is not (null or Done))
            throw new InvalidDataException($"TinEye answered with code {answer.Code}.");
        var matches = answer.Results?.Matches ?? throw new InvalidDataException("TinEye's answer has no matches in it.");
        var places = new List<PlaceElsewhere>();
        foreach (var match in matches)
            foreach (var link in match.Backlinks ?? [])
                if (places.Count < PlacesElsewhere.Most && PlaceElsewhere.Of(link.Url, link.Backlink, seen: Day(link.CrawlDate), isStock: match.Tags?.Contains("stock") == true) is { } place)
                    places.Add(place);
        return new PlacesElsewhere(places, Math.Max(places.Count, answer.Stats?.TotalBacklinks ?? 0));
    }

    private static StringContent Text(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
