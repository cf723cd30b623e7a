using System.Text.Json.Serialization;
using Catchlight.Core.Sites;

namespace Catchlight.Core.Checking.Json;

/// <summary>A place that a search engine of others named. We did not prove it. What is not known is null.</summary>
/// <param name="PictureUrl">Address of the picture; of the page where that alone is known.</param>
/// <param name="PageUrl">Address of the page that shows it.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Site">Host without <c>www.</c></param>
/// <param name="SiteKind">What the site is known for.</param>
/// <param name="Seen">The day on which it was there.</param>
public sealed record PlaceElsewhereDocument(
    string PictureUrl, string? PageUrl, string? Title, string Site,
    [property: JsonConverter(typeof(KebabCaseConverter<PlaceKind>))] PlaceKind SiteKind, DateOnly? Seen);
