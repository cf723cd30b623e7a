using Catchlight.Index.Merging;
using Catchlight.Index.Segments;

namespace Catchlight.Index.Writing;

/// <summary>A merge beside the writer, and the files that belong to it.</summary>
internal sealed class RunningMerge : IDisposable
{
    private readonly CancellationTokenSource _cancel = new();
    private readonly HashSet<long> _numbers = [];
    private readonly Task<SegmentEntry?> _task;

    /// <param name="sources">What is merged.</param>
    /// <param name="merge">The work.</param>
    /// <param name="numbers">Gives numbers of new files; called beside the writer.</param>
    public RunningMerge(IReadOnlyList<SegmentEntry> sources, SegmentMerge merge, Func<long> numbers)
    {
        Sources = sources;
        _task = Task.Run(() => merge.Run(
            () =>
            {
                var number = numbers();
                lock (_numbers)
                    _numbers.Add(number);
                return number;
            },
            _cancel.Token));
    }

    public IReadOnlyList<SegmentEntry> Sources { get; }

    public bool IsCompleted => _task.IsCompleted;

    /// <summary>Whether a file is being written, or was written and is waiting to be taken over.</summary>
    public bool Owns(string fileName)
    {
        lock (_numbers)
            return _numbers.Any(number => Directories.IndexFileNames.Segment(number) == fileName);
    }

    /// <summary>Waits for the end; null where nothing is left of the sources.</summary>
    /// <exception cref="IOException">A source is damaged, or the storage refused.</exception>
    public SegmentEntry? Result() => _task.GetAwaiter().GetResult();

    /// <summary>Ends it early, and waits for that.</summary>
    public void Dispose()
    {
        _cancel.Cancel();
        ((IAsyncResult)_task).AsyncWaitHandle.WaitOne();
        _cancel.Dispose();
    }
}
