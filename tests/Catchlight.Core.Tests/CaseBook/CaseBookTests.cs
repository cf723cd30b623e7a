using Catchlight.Core.Checking;
using Catchlight.Core.Findings;
using Catchlight.Core.Ingesting;
using Catchlight.Ingest;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Catchlight.Core.Tests.CaseBook;

/// <summary>
/// The case book: each case in <c>cases/</c> is made into pictures and a web archive, taken in, and checked, as it would be in earnest. A case that
/// fails says that a rule is wrong, or that the case is.
/// </summary>
public sealed class CaseBookTests : IDisposable
{
    private static readonly string[] Innocent = ["cannot-tell", "nothing-found"];

    // So that nothing is found because there is nothing else.
    private static readonly CasePage[] Others = [.. Enumerable.Range(900, 3).Select(seed => new CasePage($"https://other{seed}.example/", new PictureRecipe(seed)))];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Cases => [.. Case.Names];

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Check_ACase_ComesToWhatTheBookSays(string name)
    {
        var book = Case.Read(name);
        var report = Check(book);
        Assert.Equal(
            book.Expect.Findings,
            report.Findings.Select(finding => $"{finding.Strength.ToString().ToLowerInvariant()} {finding.Code}"));
        Assert.Equal(book.Expect.Answer, CheckJson.Document(report).Answer.Level switch
        {
            AnswerLevel.NotWhoTheySay => "not-who-they-say",
            AnswerLevel.Doubtful => "doubtful",
            AnswerLevel.NothingFound => "nothing-found",
            _ => "cannot-tell",
        });
        var text = string.Join('\n', report.Findings.Select(finding => finding.Text).Append(report.Answer.Text));
        Assert.All(book.Expect.Says ?? [], words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.All(book.Expect.SaysNot ?? [], words => Assert.DoesNotContain(words, text, StringComparison.Ordinal));
        Assert.All(report.Findings, finding => Assert.All(finding.Matches, match => Assert.InRange(match, 0, report.Matches.Count - 1)));
        if (!book.Suspicious)
            Assert.Contains(book.Expect.Answer, Innocent);
    }

    [Fact]
    public void Cases_AsAWhole_AreManyAndOftenInnocent()
    {
        var cases = Case.Names.Select(Case.Read).ToList();
        Assert.True(cases.Count >= 40, $"{cases.Count} cases");
        Assert.True(cases.Count(book => !book.Suspicious) >= 12);
        // Every rule is tried by a case, but those that need a search engine of others.
        string[] elsewhere = [FindingCodes.StockElsewhere, FindingCodes.OtherNameElsewhere, FindingCodes.FoundElsewhere];
        var codes = cases.SelectMany(book => book.Expect.Findings).Select(finding => finding.Split(' ')[1]).ToHashSet();
        Assert.Empty(typeof(FindingCodes).GetFields().Select(field => (string)field.GetValue(null)!).Except(codes).Except(elsewhere));
    }

    private CheckReport Check(Case book)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var data = new DataFolder(_folder.File("data"));
        // A case without pages is one before anything was taken in.
        foreach (var kind in (book.Pages.Count == 0 ? [] : book.Pages.Concat(Others)).GroupBy(page => page.Kind))
        {
            var archive = _folder.Write($"{kind.Key}.warc", CaseArchive.Write(kind));
            var source = Assert.IsType<SourceOpened>(Sources.Open(archive)).Source;
            var summary = Assert.IsType<IngestSummary>(Ingestor.Run(data, [source], $"{kind.Key}", new IngestOptions { Kind = kind.Key }, cancellationToken: cancellation));
            Assert.Equal(0, summary.Failures);
        }
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 26, 12, 0, 0, TimeSpan.Zero));
        using var checker = Checker.Open(data, new CheckerOptions { Time = clock });
        return Assert.IsType<PictureChecked>(checker.Check(book.Picture.Jpeg(), book.Claims ?? Claims.None, cancellation)).Report;
    }
}
