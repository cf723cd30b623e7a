using Catchlight.Core.Catalogs;
using Catchlight.Core.Catalogs.Sqlite;
using Catchlight.Index.Directories;
using Catchlight.Index.Merging;

namespace Catchlight.Core.Ingesting;

/// <summary>Looks after the index of a data folder.</summary>
public static class IndexUpkeep
{
    /// <summary>Makes one segment of many, atomically. Checks go on meanwhile.</summary>
    /// <param name="data">In which something was taken in before.</param>
    /// <exception cref="IndexLockedException">Somebody else writes; the message says who.</exception>
    /// <exception cref="IOException">Index or catalogue are damaged, or the storage refused. The index stays as it was.</exception>
    public static MergeSummary Merge(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        using var catalog = SqliteCatalog.Open(data.Catalog);
        ICatalogWriter? rows = null;
        try
        {
            return IndexMerger.Merge(new FileSystemDirectory(data.Index), () => (rows = catalog.Write()).LastCommitted);
        }
        finally
        {
            rows?.Dispose();
        }
    }
}
