using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Catchlight.Core;
using Catchlight.Core.Catalogs;
using Catchlight.Core.Ingesting;
using Catchlight.Ingest;
using Catchlight.Ingest.Tables;

namespace Catchlight.Cli.Commands;

/// <summary><c>ingest</c>: takes folders, web archives, shards, tables and pictures into the index.</summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var sources = new Argument<string[]>("SOURCE") { Description = "Folders, web archives (WACZ, WARC, ARC), tar shards of img2dataset, tables (CSV, TSV, JSON Lines, Parquet) and picture files.", Arity = ArgumentArity.OneOrMore };
        var collection = new Option<string>("--collection") { Description = "What to call the collection; more can be added to it later.", HelpName = "NAME", Required = true };
        collection.Validators.Add(result =>
        {
            if (Collection.WhyNoName(result.GetValueOrDefault<string>()) is { } reason)
                result.AddError(reason);
        });
        var kind = new Option<string?>("--kind") { Description = "What sort of place the pictures are from. A new collection is of kind web where nothing is said.", HelpName = string.Join('|', KindNames.All) };
        kind.AcceptOnlyFromAmong(KindNames.All);
        var thumbnails = new Option<bool>("--thumbnails") { Description = "Keep small copies (at most 320 pixels) and show them with an answer." };
        var map = new Option<string[]>("--map")
        {
            Description = $"Says which column of a table is which, where its name does not: caption=description. What can be named: {string.Join(", ", ColumnMap.Words)}.", HelpName = "WHAT=COLUMN",
        };
        map.Validators.Add(result =>
        {
            if (Columns(result.GetValueOrDefault<string[]>() ?? []).WhyNot is { } reason)
                result.AddError(reason);
        });
        var (data, json) = (SharedOptions.Data(), SharedOptions.Json());
        var command = new CatchlightCommand(
            "ingest", "Takes pictures into the index, with the places where they were seen. Doing it twice adds nothing twice; after an interruption the same command goes on.",
            "catchlight ingest crawl.wacz photos/ --collection stock-site --kind stock\ncatchlight ingest shards/*.tar --collection web-shards\ncatchlight ingest unsplash/photos.tsv000 --collection unsplash --kind stock --map caption=photo_description")
        {
            sources, collection, kind, thumbnails, map, data, json,
        };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(
            SharedOptions.DataFolderOf(parsed, data), parsed.GetValue(sources)!, new SourceOptions { Columns = Columns(parsed.GetValue(map) ?? []).Map! }, parsed.GetValue(collection)!,
            new IngestOptions { Kind = KindNames.Parse(parsed.GetValue(kind)), Thumbnails = parsed.GetValue(thumbnails) }, parsed.GetValue(json), cancellationToken)));
        return command;
    }

    private static int Run(DataFolder data, string[] paths, SourceOptions reading, string collection, IngestOptions options, bool json, CancellationToken cancellationToken)
    {
        var opened = new List<ISource>();
        long refused = 0;
        foreach (var path in paths)
        {
            switch (Sources.Open(path, reading))
            {
                case SourceOpened { Source: var source }:
                    opened.Add(source);
                    break;
                case SourceRefused { Reason: var reason }:
                    Failures.Tell(path, reason);
                    refused++;
                    break;
            }
        }
        if (opened.Count == 0)
            return ExitCode.Unreadable;

        var begin = options.Time.GetTimestamp();
        var outcome = IngestProgressBar.Show(opened, report => Ingestor.Run(data, opened, collection, options, report, cancellationToken));
        if (outcome is IngestRefused { Reason: var why })
        {
            Failures.Tell(data.Root, why);
            return ExitCode.Unreadable;
        }
        var summary = (IngestSummary)outcome;
        summary = summary with { Failures = summary.Failures + refused };
        Console.Out.WriteLine(json ? Json(summary, collection) : Text(summary, options.Time.GetElapsedTime(begin)));
        return summary.IsCancelled ? ExitCode.Cancelled : summary.Failures > 0 ? ExitCode.Unreadable : ExitCode.Done;
    }

    private static (ColumnMap? Map, string? WhyNot) Columns(string[] assignments)
    {
        var map = ColumnMap.Default;
        foreach (var assignment in assignments)
        {
            var (next, whyNot) = map.With(assignment);
            if (next is null)
                return (null, whyNot);
            map = next;
        }
        return (map, null);
    }

    private static string Text(IngestSummary summary, TimeSpan time)
    {
        var pictures = summary.Added + summary.AlreadyKnown;
        return string.Create(CultureInfo.InvariantCulture,
            $"{summary.Added} pictures added, {summary.AlreadyKnown} known before, {summary.AppearancesAdded} new places, {summary.Failures} failures, in {time.TotalSeconds:0.0} s ({pictures / Math.Max(time.TotalSeconds, 0.001):0.0} pictures/s)")
            + (summary.IsCancelled ? ". Stopped before the end: the same command goes on from here." : ".");
    }

    private static string Json(IngestSummary summary, string collection) => JsonSerializer.Serialize(
        new IngestDocument(collection, summary.Added, summary.AlreadyKnown, summary.AppearancesAdded, summary.Failures, summary.IsCancelled),
        IngestDocumentContext.Default.IngestDocument);
}
