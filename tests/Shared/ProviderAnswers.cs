namespace Catchlight.Tests.Shared;

/// <summary>Answers in the shape that the providers document, about places that do not exist.</summary>
internal static class ProviderAnswers
{
    /// <summary>TinEye: three places in two matches, one of them on a site that it marks as stock.</summary>
    public const string TinEye = """
        {
          "stats": { "timestamp": "1732600000.00", "query_time": "1.20", "total_backlinks": 7, "total_collection": 0, "total_results": 2, "total_stock": 1, "total_filtered_results": 2 },
          "code": 200,
          "messages": [],
          "results": {
            "matches": [
              { "image_url": "https://img.tineye.example/result/a", "domain": "photos.example", "score": 92.5, "width": 600, "height": 400, "size": 240000, "format": "JPEG", "filesize": 52000,
                "overlay": "overlay/a", "tags": ["stock"],
                "backlinks": [
                  { "url": "https://photos.example/full/1.jpg", "backlink": "https://www.photos.example/picture/1", "crawl_date": "2012-05-03" },
                  { "url": "https://photos.example/full/1.jpg", "backlink": "https://www.photos.example/again/1", "crawl_date": "2014-01-31" } ] },
              { "image_url": "https://img.tineye.example/result/b", "domain": "news.example", "score": 40.1, "width": 300, "height": 200, "size": 60000, "format": "PNG", "filesize": 9000,
                "overlay": "overlay/b", "tags": [],
                "backlinks": [ { "url": "https://news.example/b.png", "backlink": "https://news.example/story", "crawl_date": "2019-11-20" } ] }
            ]
          }
        }
        """;

    /// <summary>TinEye knows nothing of the picture.</summary>
    public const string TinEyeNothing = """{ "stats": { "total_backlinks": 0 }, "code": 200, "messages": [], "results": { "matches": [] } }""";

    /// <summary>Google: two pages and what merely looks alike.</summary>
    public const string Google = """
        {
          "responses": [ { "webDetection": {
            "webEntities": [ { "entityId": "/m/1", "score": 0.7, "description": "Man" } ],
            "fullMatchingImages": [ { "url": "https://models.example/lukas.jpg" } ],
            "partialMatchingImages": [ { "url": "https://paper.example/lukas-crop.jpg" } ],
            "pagesWithMatchingImages": [
              { "url": "https://models.example/lukas", "pageTitle": "Lukas &amp; friends | <b>Lukas</b> Brandt", "fullMatchingImages": [ { "url": "https://models.example/lukas.jpg" } ] },
              { "url": "https://paper.example/2018/lukas", "pageTitle": "Portrait of <b>Lukas Brandt</b>", "partialMatchingImages": [ { "url": "https://paper.example/lukas-crop.jpg" } ] } ],
            "visuallySimilarImages": [ { "url": "https://alike.example/other.jpg" } ],
            "bestGuessLabels": [ { "label": "gentleman", "languageCode": "en" } ]
          } } ]
        }
        """;

    /// <summary>Google knows nothing of the picture.</summary>
    public const string GoogleNothing = """{ "responses": [ {} ] }""";
}
