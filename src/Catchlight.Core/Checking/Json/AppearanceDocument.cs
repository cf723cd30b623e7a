using System.Text.Json.Serialization;
using Catchlight.Core.Sites;

namespace Catchlight.Core.Checking.Json;

/// <summary>One place where the found picture was seen. What is not known is null.</summary>
/// <param name="PictureUrl">Address of the picture itself; a file URI where it comes from a folder.</param>
/// <param name="PageUrl">Address of the page that shows it.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Caption">What the page says of the picture.</param>
/// <param name="Site">Host without <c>www.</c></param>
/// <param name="SiteKind">What kind of place it is: what the site is known for, else what the operator said of the collection. stock, portfolio, social, dating, news, scam-report, adult or web.</param>
/// <param name="Collection">Name of the collection.</param>
/// <param name="Seen">The earliest day on which it is known to have been there, <c>2026-03-14</c>.</param>
/// <param name="Creator">Who is said to have made the picture.</param>
/// <param name="Licence">Under which terms it is said to be given, a name or an address.</param>
/// <param name="Taken">The day on which it is said to have been made; no proof that it was.</param>
public sealed record AppearanceDocument(
    string PictureUrl,
    string? PageUrl,
    string? Title,
    string? Caption,
    string? Site,
    [property: JsonConverter(typeof(KebabCaseConverter<PlaceKind>))] PlaceKind SiteKind,
    string Collection,
    DateOnly? Seen,
    string? Creator,
    string? Licence,
    DateOnly? Taken);
