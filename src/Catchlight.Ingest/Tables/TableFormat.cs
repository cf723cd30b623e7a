namespace Catchlight.Ingest.Tables;

/// <summary>How a table is written.</summary>
internal enum TableFormat
{
    /// <summary>Values between commas, semicolons or tabs.</summary>
    Csv,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>Apache Parquet.</summary>
    Parquet,
}
