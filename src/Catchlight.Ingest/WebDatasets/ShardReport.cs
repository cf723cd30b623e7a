using System.Globalization;
using System.Text.Json;
using Catchlight.Ingest.Decoding;
using Catchlight.Ingest.Tables;

namespace Catchlight.Ingest.WebDatasets;

/// <summary>
/// What img2dataset leaves beside a shard <c>00000.tar</c>: <c>00000.parquet</c>, a row for each address with what became of it, and
/// <c>00000_stats.json</c>, the numbers. The first names what failed; where it is absent the second counts it.
/// </summary>
internal static class ShardReport
{
    private const int MaxStatsBytes = 10_000_000;

    /// <summary>What could not be fetched.</summary>
    public static IEnumerable<SourceFailure> Read(string shard)
    {
        var stem = Path.Combine(Path.GetDirectoryName(shard) ?? "", Path.GetFileNameWithoutExtension(shard));
        return File.Exists(stem + ".parquet") ? ReadTable(stem + ".parquet") : ReadStats(stem + "_stats.json");
    }

    /// <summary>Whether this is the table of a shard beside it, and not one of its own.</summary>
    public static bool IsTableOfShard(string table) => table.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase) && File.Exists(Path.ChangeExtension(table, ".tar"));

    private static IEnumerable<SourceFailure> ReadTable(string path)
    {
        var faults = new RowFaults(path);
        using var table = ParquetTable.Open(path, name => name is "url" or Img2Dataset.Status || Img2Dataset.Columns.Contains(name));
        if (table is null)
        {
            yield return new SourceFailure(path, "This table is damaged, or it could not be opened.");
            yield break;
        }
        while (table.Next((row, reason) => faults.Add(row, "could not be read", reason), CancellationToken.None) is { } row)
        {
            if (row.Text(Img2Dataset.Status) is { } status && status != Img2Dataset.Success)
                faults.Add(row.Number, "could not be fetched by img2dataset", Img2Dataset.WhyNot(row));
            foreach (var fault in faults.Take())
                yield return fault;
        }
        foreach (var fault in faults.Take().Concat(faults.Rest()))
            yield return fault;
    }

    private static IEnumerable<SourceFailure> ReadStats(string path)
    {
        if (!File.Exists(path) || BoundedFile.Read(path, MaxStatsBytes).Bytes is not { } json)
            return [];
        try
        {
            using var document = JsonDocument.Parse(json);
            long Number(string name) => document.RootElement.TryGetProperty(name, out var value) && value.TryGetInt64(out var number) ? number : 0;
            var failed = Number("failed_to_download") + Number("failed_to_resize");
            return failed <= 0 ? []
                : [new SourceFailure(path, string.Create(CultureInfo.InvariantCulture, $"img2dataset could not fetch {failed} of {Number("count")} pictures."))];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return [new SourceFailure(path, "This is no file of numbers that can be read.")];
        }
    }
}
