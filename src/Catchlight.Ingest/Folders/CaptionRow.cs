namespace Catchlight.Ingest.Folders;

/// <summary>What one row of a <c>captions.csv</c> says of a picture; what it leaves empty is null.</summary>
internal sealed record CaptionRow(string File, string? PageUrl, string? Title, string? Caption, DateOnly? Date);
