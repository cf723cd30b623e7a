namespace Catchlight.Ingest.Warc.Pages;

/// <summary>What the structured data of a page says of one picture.</summary>
/// <param name="Reference">The picture's address as written.</param>
/// <param name="Creator">Who made it, or is to be named; null where it does not say.</param>
/// <param name="Licence">The address or name of the licence, else of the page where one is had; null where it does not say.</param>
internal sealed record PictureTerms(string Reference, string? Creator, string? Licence);
