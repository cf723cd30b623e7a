using System.Text.Json;

namespace Catchlight.Ingest.Warc.Pages;

/// <summary>
/// Reads who made a picture and under which terms it is given out of a page's JSON-LD: <c>ImageObject</c> of schema.org with <c>creator</c>,
/// <c>creditText</c>, <c>license</c> and <c>acquireLicensePage</c>, as search engines ask for it
/// (https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata). What is odd is passed over.
/// </summary>
internal static class StructuredData
{
    /// <summary>The type of a script element that holds it.</summary>
    public const string MediaType = "application/ld+json";

    private const int MaxDepth = 24;
    private const int MaxPictures = 8;
    private const int MaxText = 300;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>What one script element says, at most eight pictures.</summary>
    public static IReadOnlyList<PictureTerms> Read(string json)
    {
        var terms = new List<PictureTerms>();
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            Walk(document.RootElement, terms);
        }
        catch (JsonException)
        {
            // Many pages write it wrong. What was found so far counts.
        }
        return terms;
    }

    private static void Walk(JsonElement element, List<PictureTerms> terms)
    {
        if (terms.Count >= MaxPictures)
            return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Walk(item, terms);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (IsPicture(element) && TermsOf(element) is { } found)
                terms.Add(found);
            foreach (var property in element.EnumerateObject())
                Walk(property.Value, terms);
        }
    }

    private static bool IsPicture(JsonElement element) =>
        element.TryGetProperty("@type", out var type) && (IsName(type) || type.ValueKind == JsonValueKind.Array && type.EnumerateArray().Any(IsName));

    private static bool IsName(JsonElement type) => type.ValueKind == JsonValueKind.String && type.GetString() is "ImageObject" or "Photograph" or "http://schema.org/ImageObject" or "https://schema.org/ImageObject";

    private static PictureTerms? TermsOf(JsonElement picture)
    {
        var (creator, licence) = (Text(picture, "creator", "author", "creditText"), Text(picture, "license", "acquireLicensePage"));
        return Text(picture, "contentUrl", "url") is { } reference && (creator ?? licence) is not null ? new(reference, creator, licence) : null;
    }

    // A text, or a thing with a name or an address, or the first of several.
    private static string? Text(JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (element.TryGetProperty(name, out var value) && Text(value) is { } text)
                return text;
        return null;
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => PlainText.OneLine(value.GetString()) is { } text ? text[..Math.Min(text.Length, MaxText)] : null,
        JsonValueKind.Object => Text(value, "name", "url", "@id"),
        JsonValueKind.Array when value.GetArrayLength() > 0 => Text(value[0]),
        _ => null,
    };
}
