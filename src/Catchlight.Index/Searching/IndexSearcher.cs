using Catchlight.Imaging;
using Catchlight.Index.Directories;
using Catchlight.Index.Words;

namespace Catchlight.Index.Searching;

/// <summary>
/// Searches an index while others write it. Every search sees one published state as a whole. All members may be called from any
/// thread at any time; <see cref="Dispose"/> lets running searches end.
/// </summary>
public sealed class IndexSearcher : IDisposable
{
    private readonly IIndexDirectory _directory;
    private readonly SearchOptions _options;
    private readonly Vocabulary _vocabulary;
    private readonly Lock _refreshing = new();
    private readonly Lock _gate = new();
    private Snapshot? _current;

    private IndexSearcher(IIndexDirectory directory, SearchOptions options, Vocabulary vocabulary, Snapshot current)
    {
        _directory = directory;
        _options = options;
        _vocabulary = vocabulary;
        _current = current;
    }

    /// <summary>How many pictures the state holds that is searched now.</summary>
    /// <exception cref="ObjectDisposedException">The searcher was disposed.</exception>
    public long Count
    {
        get
        {
            var snapshot = Acquire();
            snapshot.Release();
            return snapshot.Pictures;
        }
    }

    /// <summary>Opens the last published state. An index that was never begun is empty, and is seen by <see cref="Refresh"/> once it is.</summary>
    /// <param name="directory">Where the index is.</param>
    /// <param name="options">Null for <see cref="SearchOptions.Default"/>.</param>
    /// <exception cref="IndexCorruptException">The index is damaged.</exception>
    /// <exception cref="IndexVersionException">The index needs another version of this program.</exception>
    public static IndexSearcher Open(IIndexDirectory directory, SearchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(directory);
        options ??= SearchOptions.Default;
        options.Check();
        var vocabulary = options.Vocabulary ?? Vocabulary.Default;
        return new IndexSearcher(directory, options, vocabulary, Snapshot.Open(directory, vocabulary, null)!);
    }

    /// <summary>
    /// Goes over to the last published state; true where that is another than before. Reads one small file where nothing is new, so it may be
    /// called before every search. Where it throws, searching goes on with the state before.
    /// </summary>
    /// <exception cref="IndexCorruptException">The new state is damaged.</exception>
    /// <exception cref="IndexVersionException">The new state needs another version of this program.</exception>
    /// <exception cref="ObjectDisposedException">The searcher was disposed.</exception>
    public bool Refresh()
    {
        lock (_refreshing)
        {
            var before = Acquire();
            try
            {
                if (Snapshot.Open(_directory, _vocabulary, before) is not { } next)
                    return false;
                lock (_gate)
                {
                    // Disposed meanwhile: then nobody else frees the new one.
                    if (_current is null)
                    {
                        next.Release();
                        return false;
                    }
                    (_current, next) = (next, _current);
                }
                next.Release();
                return true;
            }
            finally
            {
                before.Release();
            }
        }
    }

    /// <summary>Finds the pictures that show the same photograph as the query, wholly or in part, mirrored or not.</summary>
    /// <param name="query">The fingerprint, from anywhere: a wrong one finds nothing.</param>
    /// <param name="cancellationToken">Ends the search between candidates and words.</param>
    /// <returns>Only what geometry proves.</returns>
    /// <exception cref="IndexCorruptException">The part of the index that was needed is damaged.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The searcher was disposed.</exception>
    public SearchResult Search(Fingerprint query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var snapshot = Acquire();
        try
        {
            var begin = _options.Time.GetTimestamp();
            var candidates = Candidates.Find(snapshot, query, _vocabulary, _options, cancellationToken);
            var found = _options.Time.GetTimestamp();
            var matches = Verifier.Verify(candidates, query, _options, cancellationToken);
            return new SearchResult(matches, snapshot.Pictures, _options.Time.GetElapsedTime(begin, found), _options.Time.GetElapsedTime(found));
        }
        finally
        {
            snapshot.Release();
        }
    }

    /// <summary>Ends searching. Searches that run are not disturbed; the files are freed when the last of them has ended.</summary>
    public void Dispose()
    {
        Snapshot? last;
        lock (_gate)
            (last, _current) = (_current, null);
        last?.Release();
    }

    private Snapshot Acquire()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_current is null, this);
            return _current.Share();
        }
    }
}
