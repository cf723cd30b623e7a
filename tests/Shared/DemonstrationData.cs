using Catchlight.Core;
using Catchlight.Core.Catalogs;
using Catchlight.Core.Ingesting;
using Catchlight.Ingest;

namespace Catchlight.Tests.Shared;

/// <summary>A data folder with the demonstration collection, made once for all tests of a program. Nobody may write to it.</summary>
internal static class DemonstrationData
{
    private static readonly Lazy<TemporaryFolder> Folder = new(TakeIn);

    public static string Path => Folder.Value.Path;

    /// <summary>The web archive.</summary>
    public static string Archive => System.IO.Path.Combine(SharedData.Repository, "samples", "demonstration.warc.gz");

    /// <summary>A stock picture of the collection, cut and wrapped in a phone's screenshot.</summary>
    public static string Screenshot => System.IO.Path.Combine(SharedData.Repository, "samples", "man-in-hat-screenshot.jpg");

    private static TemporaryFolder TakeIn()
    {
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        var source = ((SourceOpened)Sources.Open(Archive)).Source;
        var outcome = Ingestor.Run(new DataFolder(folder.Path), [source], "demonstration", new IngestOptions { Kind = CollectionKind.Stock, Thumbnails = true });
        Assert.Equal(32, Assert.IsType<IngestSummary>(outcome).Added);
        return folder;
    }
}
