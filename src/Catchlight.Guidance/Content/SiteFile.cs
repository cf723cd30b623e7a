namespace Catchlight.Guidance.Content;

/// <summary><c>sites.json</c>: what kind of place a site is. The check of pictures reads it; here it is only held against its rules.</summary>
internal sealed record SiteFile(string Owner, DateOnly Reviewed, DateOnly ReviewBy, IReadOnlyList<SiteSource> Sources, IReadOnlyList<SiteEntry> Sites);

/// <summary>Who says so, and when it was read; <see cref="Date"/> is its own, where it carries one.</summary>
internal sealed record SiteSource(string Id, string Name, Uri Url, DateOnly Read, DateOnly? Date = null);

/// <summary>One site.</summary>
internal sealed record SiteEntry(string Domain, string Kind, string Name, string Source);
