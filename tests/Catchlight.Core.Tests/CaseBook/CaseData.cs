using Catchlight.Core.Ingesting;
using Catchlight.Ingest;

namespace Catchlight.Core.Tests.CaseBook;

/// <summary>Takes the pages of a case in, as an operator would.</summary>
internal static class CaseData
{
    // So that nothing is found because there is nothing else.
    private static readonly CasePage[] Others = [.. Enumerable.Range(900, 3).Select(seed => new CasePage($"https://other{seed}.example/", new PictureRecipe(seed)))];

    /// <summary>Makes the data folder of a case.</summary>
    /// <param name="book">The case.</param>
    /// <param name="folder">Where archives and data are written.</param>
    public static DataFolder Take(Case book, TemporaryFolder folder)
    {
        var data = new DataFolder(folder.File("data"));
        // A case without pages is one before anything was taken in.
        foreach (var kind in (book.Pages.Count == 0 ? [] : book.Pages.Concat(Others)).GroupBy(page => page.Kind))
        {
            var archive = folder.Write($"{kind.Key}.warc", CaseArchive.Write(kind));
            var source = Assert.IsType<SourceOpened>(Sources.Open(archive)).Source;
            var summary = Assert.IsType<IngestSummary>(
                Ingestor.Run(data, [source], $"{kind.Key}", new IngestOptions { Kind = kind.Key }, cancellationToken: TestContext.Current.CancellationToken));
            Assert.Equal(0, summary.Failures);
        }
        return data;
    }
}
