namespace Catchlight.Ingest;

/// <summary>What a file is to ingestion, by its content.</summary>
internal enum SourceKind
{
    /// <summary>Nothing that is read.</summary>
    Other,

    /// <summary>One of the picture formats that are decoded.</summary>
    Picture,

    /// <summary>A WARC, plain or gzip.</summary>
    Warc,

    /// <summary>An ARC, the format before WARC, plain or gzip.</summary>
    Arc,

    /// <summary>A WACZ: a ZIP file with that name.</summary>
    Wacz,

    /// <summary>A tar file, as WebDataset shards are.</summary>
    Tar,

    /// <summary>A Parquet table.</summary>
    Parquet,

    /// <summary>A table with commas, semicolons or tabs, by its name.</summary>
    Csv,

    /// <summary>A table of one JSON object a line, by its name.</summary>
    JsonLines,
}
