using Catchlight.Core.Catalogs;
using Catchlight.Core.Catalogs.Sqlite;
using Catchlight.Index.Directories;
using Catchlight.Index.Writing;
using Catchlight.Ingest;

namespace Catchlight.Core.Ingesting;

/// <summary>Takes sources into the index and the catalogue of a data folder.</summary>
public static class Ingestor
{
    /// <summary>
    /// Reads the sources to their ends. Every <see cref="IngestOptions.BatchSize"/> pictures the index publishes and then the catalogue
    /// commits; so a crash at any moment leaves the last batch whole and findable, and running it again goes on from there.
    /// </summary>
    /// <param name="data">Where to; made where there is nothing yet.</param>
    /// <param name="sources">What, in this order.</param>
    /// <param name="collection">The name of the collection; begun where there is none.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="progress">Called for each picture and failure, from this thread.</param>
    /// <param name="cancellationToken">Ends it after the pictures under way; what is done is published.</param>
    /// <returns>What became of it. An outcome and no exception: a name that is none, a lock that somebody holds, an index that lost pictures.</returns>
    /// <exception cref="IOException">The storage refused, or index or catalogue are damaged. What was published before stays.</exception>
    /// <exception cref="UnauthorizedAccessException">The data folder may not be written.</exception>
    public static IngestOutcome Run(
        DataFolder data, IReadOnlyList<ISource> sources, string collection, IngestOptions? options = null, Action<IngestProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(sources);
        options ??= new IngestOptions();
        if (Collection.WhyNoName(collection) is { } reason)
            return new IngestRefused(reason);
        data.Create();
        using var catalog = SqliteCatalog.Open(data.Catalog);
        ICatalogWriter? rows = null;
        try
        {
            // The index's lock is the lock of the whole folder: the catalogue is read under it.
            using var index = IndexWriter.OpenAsking(
                new FileSystemDirectory(data.Index), () => (rows = catalog.Write()).LastCommitted,
                new IndexWriterOptions { MaxParallelism = options.MaxParallelism, Time = options.Time });
            if (index.Published != catalog.Pictures)
                return new IngestRefused(
                    $"The index holds {index.Published} pictures and the catalogue {catalog.Pictures}. One of them was lost or replaced. Restore {data.Root} from a copy, or begin a new data folder.");
            return new IngestRun(index, rows!, rows!.Open(collection, options.Kind, options.Thumbnails), options, progress).Run(sources, cancellationToken);
        }
        catch (IndexLockedException e)
        {
            return new IngestRefused(e.Message);
        }
        finally
        {
            rows?.Dispose();
        }
    }
}
