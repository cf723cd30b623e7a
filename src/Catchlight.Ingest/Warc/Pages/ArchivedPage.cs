namespace Catchlight.Ingest.Warc.Pages;

/// <summary>What is kept of one archived web page.</summary>
/// <param name="Url">Its address as captured.</param>
/// <param name="Title">Its title.</param>
/// <param name="Seen">The day of the capture.</param>
internal sealed record ArchivedPage(Uri Url, string? Title, DateOnly? Seen) : ISighting
{
    /// <summary>The <see cref="UrlKey"/> of its address.</summary>
    public string Key { get; } = UrlKey.Of(Url);

    /// <summary>What its structured data says of pictures, by their <see cref="UrlKey"/>; null where it says nothing.</summary>
    public IReadOnlyDictionary<string, PictureTerms>? Terms { get; init; }
}

/// <summary>One picture on one page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Caption">What it says of the picture.</param>
internal readonly record struct Showing(ArchivedPage Page, string? Caption) : ISighting
{
    public string Key => Page.Key;

    public DateOnly? Seen => Page.Seen;
}
