using Catchlight.Core.Ingesting;
using Catchlight.Ingest;
using Spectre.Console;

namespace Catchlight.Cli;

/// <summary>How far an ingest is: a bar on a terminal, nothing but failures in a pipe. It writes to standard error.</summary>
internal static class IngestProgressBar
{
    /// <summary>Runs an ingest and shows what it reports.</summary>
    public static IngestOutcome Show(IReadOnlyList<ISource> sources, Func<Action<IngestProgress>, IngestOutcome> ingest, CancellationToken cancellationToken)
    {
        if (Console.IsErrorRedirected)
            return ingest(progress =>
            {
                if (progress.Failure is { } failure)
                    Failures.Tell(failure.Name, failure.Reason);
            });
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new SpinnerColumn())
            .Start(context => Run(context, console, sources, ingest, cancellationToken));
    }

    private static IngestOutcome Run(
        ProgressContext context, IAnsiConsole console, IReadOnlyList<ISource> sources, Func<Action<IngestProgress>, IngestOutcome> ingest, CancellationToken cancellationToken)
    {
        var task = context.AddTask("Counting …");
        task.IsIndeterminate = true;
        long? total = 0;
        foreach (var source in sources)
            total += source.CountPictures(cancellationToken);
        // An archive does not say how much is in it: then there is no end to measure against.
        task.IsIndeterminate = total is null or 0;
        task.MaxValue = Math.Max(total ?? 1, 1);
        return ingest(progress =>
        {
            if (progress.Failure is { } failure)
                console.WriteLine(Failures.Line(failure.Name, failure.Reason));
            task.Description = $"{Markup.Escape(Path.GetFileName(progress.Source.Name.TrimEnd('/', '\\')))}: {progress.Done} pictures, {task.Speed ?? 0:0.0}/s, {progress.Failures} failures";
            if (!task.IsIndeterminate)
                task.MaxValue = Math.Max(task.MaxValue, progress.Done + 1);
            task.Value = progress.Done;
        });
    }
}
