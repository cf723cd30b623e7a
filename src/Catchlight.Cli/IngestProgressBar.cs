using Catchlight.Core.Ingesting;
using Catchlight.Ingest;
using Spectre.Console;

namespace Catchlight.Cli;

/// <summary>How far an ingest is: a bar on a terminal, nothing but failures in a pipe. It writes to standard error.</summary>
internal static class IngestProgressBar
{
    /// <summary>Runs an ingest and shows what it reports.</summary>
    public static IngestOutcome Show(IReadOnlyList<ISource> sources, Func<Action<IngestProgress>, IngestOutcome> ingest)
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
            .HideCompleted(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new SpinnerColumn())
            .Start(context => Run(context, console, sources, ingest));
    }

    private static IngestOutcome Run(ProgressContext context, IAnsiConsole console, IReadOnlyList<ISource> sources, Func<Action<IngestProgress>, IngestOutcome> ingest)
    {
        // Going through an archive for its pages says nothing while it does, so the bar looks by itself.
        using var bar = new IngestBar(context, sources);
        return ingest(progress =>
        {
            if (progress.Failure is { } failure)
                console.WriteLine(Failures.Line(failure.Name, failure.Reason));
            bar.Report(progress);
        });
    }
}
