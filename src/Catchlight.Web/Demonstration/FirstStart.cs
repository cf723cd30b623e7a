using Catchlight.Core;
using Catchlight.Core.Catalogs;
using Catchlight.Core.Checking;
using Catchlight.Core.Ingesting;
using Catchlight.Ingest;

namespace Catchlight.Web.Demonstration;

/// <summary>
/// Takes in the demonstration collection before the site listens, where the data folder holds no collection yet, so that there is something
/// to find. A start that was broken off is made up for by the next.
/// </summary>
internal sealed partial class FirstStart(DataFolder data, SiteOptions options, Checker checker, ILogger<FirstStart> log) : IHostedLifecycleService
{
    /// <summary>What the demonstration collection is called.</summary>
    public const string Collection = "demonstration";

    public Task StartingAsync(CancellationToken cancellationToken) => Task.Run(() => Start(cancellationToken), cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Start(CancellationToken cancellationToken)
    {
        if (checker.Collections().Count > 0)
            return;
        if (options.Demonstration is not { } archive)
        {
            LogNothing(data.Root);
            return;
        }
        switch (TakeIn(archive, cancellationToken))
        {
            case IngestSummary done:
                LogTaken(data.Root, done.Added);
                break;
            case var outcome:
                LogNotTaken(archive, ((IngestRefused)outcome).Reason);
                break;
        }
    }

    private IngestOutcome TakeIn(string archive, CancellationToken cancellationToken) => Sources.Open(archive) switch
    {
        SourceOpened { Source: var source } => Ingestor.Run(
            data, [source], Collection, new IngestOptions { Kind = CollectionKind.Stock, Thumbnails = true, Time = options.Clock }, cancellationToken: cancellationToken),
        var opening => new IngestRefused(((SourceRefused)opening).Reason),
    };

    [LoggerMessage(LogLevel.Information, "There were no pictures in {Data} yet: took in the demonstration collection of {Pictures} pictures.")]
    private partial void LogTaken(string data, long pictures);

    [LoggerMessage(LogLevel.Warning, "The demonstration collection {Archive} was not taken in. {Reason}")]
    private partial void LogNotTaken(string archive, string reason);

    [LoggerMessage(LogLevel.Warning, "There are no pictures in {Data} to compare with. Take some in with `catchlight ingest`.")]
    private partial void LogNothing(string data);
}
