using System.Globalization;
using Catchlight.Core.Ingesting;
using Catchlight.Ingest;
using Spectre.Console;

namespace Catchlight.Cli;

/// <summary>
/// The bar itself. It measures bytes of the step that is under way, and begins anew with each step: the way through an archive's pages is much
/// faster than the one through its pictures, so that one bar over both could only guess how long is left.
/// </summary>
internal sealed class IngestBar : IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(250);

    private readonly ProgressContext _context;
    private readonly IReadOnlyList<ISource> _sources;
    private readonly Lock _lock = new();
    private readonly Timer _timer;
    private (int Source, int Step) _shown = (-1, -1);
    private ProgressTask? _task;
    private IngestProgress? _last;

    /// <param name="context">Where to draw.</param>
    /// <param name="sources">What is read, in this order.</param>
    public IngestBar(ProgressContext context, IReadOnlyList<ISource> sources)
    {
        (_context, _sources) = (context, sources);
        _timer = new Timer(_ => Draw(), null, TimeSpan.Zero, Period);
    }

    /// <summary>Keeps the numbers for the next time that the bar is drawn.</summary>
    public void Report(IngestProgress progress) => Volatile.Write(ref _last, progress);

    /// <summary>Stops drawing.</summary>
    public void Dispose()
    {
        _timer.Dispose();
        lock (_lock)
            _task?.StopTask();
    }

    /// <summary>What stands before the bar.</summary>
    /// <param name="source">The source that is read.</param>
    /// <param name="progress">How far it is.</param>
    /// <param name="last">What the ingest said last.</param>
    internal static string Describe(ISource source, SourceProgress progress, IngestProgress? last)
    {
        var name = Path.GetFileName(source.Name.TrimEnd('/', '\\'));
        var step = progress.Steps > 1 ? $", step {progress.Step} of {progress.Steps}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{(name.Length > 0 ? name : source.Name)}{step}: {(last?.Done ?? 0) - (last?.Failures ?? 0)} pictures, {last?.Failures ?? 0} failures");
    }

    private void Draw()
    {
        lock (_lock)
        {
            var at = Math.Max(0, LastBegun());
            var (source, progress) = (_sources[at], _sources[at].Progress);
            if (_shown != (at, progress.Step))
            {
                _task?.StopTask();
                _task = _context.AddTask("", maxValue: 1);
                _shown = (at, progress.Step);
            }
            _task!.Description = Markup.Escape(Describe(source, progress, Volatile.Read(ref _last)));
            _task.IsIndeterminate = progress.Total == 0;
            _task.Value = progress.Total == 0 ? 0 : Math.Min(1, (double)progress.Done / progress.Total);
        }
    }

    private int LastBegun()
    {
        for (var i = _sources.Count - 1; i >= 0; i--)
        {
            if (_sources[i].Progress is { Done: > 0 } or { Step: > 1 })
                return i;
        }
        return -1;
    }
}
