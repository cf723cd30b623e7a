using Catchlight.Core.Catalogs;
using Catchlight.Core.Catalogs.Sqlite;
using Catchlight.Imaging;
using Catchlight.Imaging.Geometry;
using Catchlight.Imaging.Metadata;
using Catchlight.Imaging.Wire;
using Catchlight.Index;
using Catchlight.Index.Directories;
using Catchlight.Index.Searching;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Core.Checking;

/// <summary>
/// Checks pictures against the index and the catalogue of a data folder, while others write them. Nothing of what is checked is kept. All
/// members may be called from any thread at any time.
/// </summary>
public sealed class Checker : IDisposable
{
    private readonly DataFolder _data;
    private readonly CheckerOptions _options;
    private readonly PictureDecoder _decoder;
    private readonly IndexSearcher _searcher;
    private readonly Lock _opening = new();
    private ICatalog? _catalog;

    private Checker(DataFolder data, CheckerOptions options, IndexSearcher searcher)
    {
        _data = data;
        _options = options;
        _decoder = new PictureDecoder(options.Decoder);
        _searcher = searcher;
    }

    /// <summary>Opens a data folder. One in which nothing was taken in yet has no pictures, and is seen once it has.</summary>
    /// <param name="data">The folder.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <exception cref="IndexCorruptException">The index is damaged.</exception>
    /// <exception cref="IndexVersionException">The index needs another version of this program.</exception>
    public static Checker Open(DataFolder data, CheckerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        options ??= new CheckerOptions();
        return new Checker(data, options, IndexSearcher.Open(new FileSystemDirectory(data.Index), options.Search));
    }

    /// <summary>How many pictures there are to compare with.</summary>
    public long Indexed
    {
        get
        {
            _searcher.Refresh();
            return _searcher.Count;
        }
    }

    /// <summary>What the pictures were taken from.</summary>
    /// <exception cref="CatalogException">The catalogue cannot be read.</exception>
    public IReadOnlyList<CollectionSummary> Collections() => Catalog?.Collections() ?? [];

    /// <summary>Checks a picture file.</summary>
    /// <param name="path">The file; absent or unreadable is an outcome too.</param>
    /// <param name="claims">What the stranger said.</param>
    /// <param name="cancellationToken">Ends it between steps.</param>
    /// <exception cref="IOException">Index or catalogue are damaged or cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public CheckOutcome CheckFile(string path, Claims claims, CancellationToken cancellationToken = default) =>
        Check(() => _decoder.DecodeFile(path, cancellationToken), claims, cancellationToken);

    /// <summary>Checks the bytes of a picture file.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="claims">What the stranger said.</param>
    /// <param name="cancellationToken">Ends it between steps.</param>
    /// <exception cref="IOException">Index or catalogue are damaged or cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public CheckOutcome Check(ReadOnlyMemory<byte> bytes, Claims claims, CancellationToken cancellationToken = default) =>
        Check(() => _decoder.Decode(bytes, cancellationToken), claims, cancellationToken);

    /// <summary>Checks a fingerprint that was computed elsewhere.</summary>
    /// <param name="message">From anywhere: a wrong one finds nothing.</param>
    /// <param name="claims">What the stranger said.</param>
    /// <param name="cancellationToken">Ends it between steps.</param>
    /// <exception cref="IOException">Index or catalogue are damaged or cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public CheckReport Check(FingerprintMessage message, Claims claims, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(claims);
        return Search(message.Fingerprint, PictureMetadata.Of(message.Notes ?? PictureNotes.None), claims, default, default, cancellationToken);
    }

    /// <summary>The small copy of a found picture, a WebP file; null where none may be shown.</summary>
    /// <exception cref="CatalogException">The catalogue cannot be read.</exception>
    public byte[]? Thumbnail(PictureId picture) => Catalog?.Thumbnail(picture);

    /// <summary>Lets go of index and catalogue; checks that run are not disturbed.</summary>
    public void Dispose()
    {
        _searcher.Dispose();
        _catalog?.Dispose();
    }

    private ICatalog? Catalog
    {
        get
        {
            lock (_opening)
                return _catalog ??= _data.Exists ? SqliteCatalog.Open(_data.Catalog) : null;
        }
    }

    private CheckOutcome Check(Func<DecodeOutcome> decode, Claims claims, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var begin = _options.Time.GetTimestamp();
        switch (decode())
        {
            case Decoded { Image: var image, Metadata: var metadata }:
                var decoding = _options.Time.GetElapsedTime(begin);
                begin = _options.Time.GetTimestamp();
                var fingerprint = Fingerprinter.ComputeQuery(image);
                return new PictureChecked(Search(fingerprint, metadata, claims, decoding, _options.Time.GetElapsedTime(begin), cancellationToken), image);
            case var refused:
                return new PictureRefused(((Refused)refused).Message);
        }
    }

    private CheckReport Search(
        Fingerprint fingerprint, PictureMetadata metadata, Claims claims, TimeSpan decoding, TimeSpan fingerprinting, CancellationToken cancellationToken)
    {
        _searcher.Refresh();
        var result = _searcher.Search(fingerprint, cancellationToken);
        var features = fingerprint.Features;
        var picture = new CheckedPicture(features.Width, features.Height, fingerprint.Hash, fingerprint.Quality, features.Count, metadata)
        {
            FeatureCells = CellMask.Of(features.Keypoints, features.Width, features.Height),
        };
        // What the index published and the catalogue has not committed yet does not exist.
        var found = result.Matches.Select(match => Know(match, picture)).OfType<FoundPicture>().ToList();
        var times = new CheckTimings(decoding.TotalMilliseconds, fingerprinting.TotalMilliseconds, result.Searching.TotalMilliseconds, result.Verifying.TotalMilliseconds);
        return CheckReport.Of(picture, result.Indexed, times, found, claims, DateOnly.FromDateTime(_options.Time.GetUtcNow().UtcDateTime));
    }

    private FoundPicture? Know(Match match, CheckedPicture picture) =>
        Catalog?.Find(match.Picture, FoundPicture.MostAppearances) is { Appearances.Count: > 0 } known
            ? new FoundPicture(match, known.Width, known.Height, known.HasThumbnail, known.Appearances) { Part = MatchedParts.Of(picture, match.Alignment, known.Width, known.Height) }
            : null;
}
