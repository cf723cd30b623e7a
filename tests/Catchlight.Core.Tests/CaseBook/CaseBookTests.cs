using Catchlight.Core.Checking;
using Catchlight.Core.Findings;
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
        var data = CaseData.Take(book, _folder);
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 26, 12, 0, 0, TimeSpan.Zero));
        using var checker = Checker.Open(data, new CheckerOptions { Time = clock });
        return Assert.IsType<PictureChecked>(checker.Check(book.Picture.Jpeg(), book.Claims ?? Claims.None, TestContext.Current.CancellationToken)).Report;
    }
}
