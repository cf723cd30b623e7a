namespace Catchlight.Ingest;

/// <summary>
/// A body of pictures that can be read from beginning to end. The seam for further kinds: write one
/// of these and teach <see cref="Sources.Open"/> to recognise it.
/// </summary>
public interface ISource
{
    /// <summary>What messages call it, usually the path as it was given.</summary>
    string Name { get; }

    /// <summary>How far <see cref="Read"/> is. Any thread may ask at any time.</summary>
    SourceProgress Progress { get; }

    /// <summary>
    /// Reads everything, one item at a time, in an order that is the same every time. Holds no more than one picture in
    /// memory. Anything broken becomes a <see cref="SourceFailure"/>.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    IEnumerable<SourceItem> Read(CancellationToken cancellationToken);
}
