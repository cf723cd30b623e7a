using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Catchlight.Core;
using Catchlight.Core.Catalogs.Sqlite;
using Catchlight.Index;
using Catchlight.Index.Directories;

namespace Catchlight.Cli.Commands;

/// <summary><c>index info</c>: what is in the data folder.</summary>
internal static class IndexInfoCommand
{
    public static Command Create()
    {
        var (data, json) = (SharedOptions.Data(), SharedOptions.Json());
        var command = new CatchlightCommand("info", "Says what is in the index: collections, pictures, segments.", "catchlight index info --json") { data, json };
        command.SetAction(parsed => Run(SharedOptions.DataFolderOf(parsed, data), parsed.GetValue(json)));
        return command;
    }

    private static int Run(DataFolder data, bool json)
    {
        if (!data.Exists)
        {
            Failures.Tell(data.Root, "There is no index here yet. Make one with: catchlight ingest SOURCE --collection NAME");
            return ExitCode.Unreadable;
        }
        var index = IndexInspection.Info(new FileSystemDirectory(data.Index));
        using var catalog = SqliteCatalog.Open(data.Catalog);
        var collections = catalog.Collections();
        if (json)
        {
            var document = new IndexInfoDocument(
                data.Root, index.Pictures, index.Features, index.Bytes, index.Segments.Count,
                [.. collections.Select(summary => new CollectionDocument(summary.Collection.Name, KindNames.Of(summary.Collection.Kind), summary.Collection.Thumbnails, summary.Pictures, summary.Appearances))]);
            Console.Out.WriteLine(JsonSerializer.Serialize(document, IndexInfoContext.Default.IndexInfoDocument));
            return ExitCode.Done;
        }
        Console.Out.WriteLine($"{data.Root}: {index.Pictures} pictures, {index.Features} features, {index.Segments.Count} segments, {index.Bytes / 1e6:0.0} MB");
        foreach (var (collection, pictures, appearances) in collections)
            Console.Out.WriteLine($"  {collection.Name} ({KindNames.Of(collection.Kind)}{(collection.Thumbnails ? ", with thumbnails" : "")}): {pictures} pictures in {appearances} places");
        return ExitCode.Done;
    }

    internal sealed record CollectionDocument(string Name, string Kind, bool Thumbnails, long Pictures, long Appearances);

    internal sealed record IndexInfoDocument(string Data, long Pictures, long Features, long Bytes, int Segments, IReadOnlyList<CollectionDocument> Collections);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IndexInfoCommand.IndexInfoDocument))]
internal sealed partial class IndexInfoContext : JsonSerializerContext;
