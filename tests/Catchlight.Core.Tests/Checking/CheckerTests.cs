using System.Text.Json;
using Catchlight.Core.Catalogs;
using Catchlight.Core.Checking;
using Catchlight.Core.Findings;
using Catchlight.Core.Ingesting;
using Catchlight.Index.Searching;
using Catchlight.Ingest.Folders;
using Microsoft.Data.Sqlite;

namespace Catchlight.Core.Tests.Checking;

public sealed class CheckerTests : IDisposable
{
    private const int Pictures = 6;
    private readonly TemporaryFolder _folder = new();
    private readonly DataFolder _data;

    public CheckerTests()
    {
        _data = new DataFolder(_folder.File("data"));
        for (var i = 1; i <= Pictures; i++)
            _folder.Write($"in/p{i}.jpg", MadePhotos.Jpeg(i));
        _folder.Write("in/captions.csv", "file,page_url,title,caption,date\np3.jpg,https://www.shutterstock.com/image/3,Smiling man,Man in a park,2019-05-02\n");
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public void Check_ACroppedCopy_FindsItFirstWithItsPlace()
    {
        Ingest();
        using var checker = Checker.Open(_data);
        var query = MadePhotos.Crop(MadePhotos.Make(3), 40, 30, 230, 170);
        var report = Check(checker, MadePhotos.Jpeg(query, 60));
        var found = Assert.Single(report.Matches);
        Assert.Equal((3, MatchKind.Partial), (found.Match.Picture.Value, found.Match.Kind));
        Assert.Equal((320, 240), (found.Width, found.Height));
        Assert.Equal("shutterstock.com", Assert.Single(found.Appearances).Site);
        Assert.Equal(Pictures, report.Indexed);
        Assert.Equal(AnswerLevel.NotWhoTheySay, report.Answer.Level);
        Assert.Equal([FindingCodes.StockPhoto, FindingCodes.ChangedCopy, FindingCodes.AppearsElsewhere], report.Findings.Select(finding => finding.Code));
        Assert.Contains("on Shutterstock", report.Findings[0].Text, StringComparison.Ordinal);
        // The crop lies at (40, 30) of the found picture.
        var corner = found.Match.Alignment.FoundRegion.A;
        Assert.InRange(corner.X, 37, 43);
        Assert.InRange(corner.Y, 27, 33);
    }

    [Fact]
    public void Check_AMirroredCopy_SaysSo()
    {
        Ingest();
        using var checker = Checker.Open(_data);
        var report = Check(checker, MadePhotos.Jpeg(MadePhotos.Mirror(MadePhotos.Make(5))));
        Assert.Equal((5, MatchKind.Mirrored), (report.Matches[0].Match.Picture.Value, report.Matches[0].Match.Kind));
        Assert.Contains(report.Findings, finding => finding is { Code: FindingCodes.MirroredCopy, Strength: FindingStrength.Some });
        Assert.Equal(AnswerLevel.Doubtful, report.Answer.Level);
    }

    [Fact]
    public void Check_AStrangersPicture_FindsNothingAndGivesNoComfort()
    {
        Ingest();
        using var checker = Checker.Open(_data);
        var report = Check(checker, MadePhotos.Jpeg(99));
        Assert.Empty(report.Matches);
        Assert.Equal(AnswerLevel.NothingFound, report.Answer.Level);
        Assert.Contains("proves nothing", report.Answer.Text, StringComparison.Ordinal);
        Assert.Equal([FindingCodes.NothingFound], report.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Check_APlainPicture_SaysThatItCannotBeSearched()
    {
        Ingest();
        using var checker = Checker.Open(_data);
        var plain = new Imaging.Pixels.RgbImage(200, 200, [.. Enumerable.Repeat((byte)120, 3 * 200 * 200)]);
        var report = Check(checker, MadePhotos.Jpeg(plain));
        Assert.Equal(AnswerLevel.CannotTell, report.Answer.Level);
        Assert.Contains(report.Findings, finding => finding.Code == FindingCodes.TooPlain);
    }

    [Fact]
    public void Check_NothingTakenInYet_SaysSoAndSeesPicturesOnceTheyCome()
    {
        using var checker = Checker.Open(_data);
        var report = Check(checker, MadePhotos.Jpeg(1));
        Assert.Equal((0, AnswerLevel.CannotTell), (report.Indexed, report.Answer.Level));
        Assert.Equal([FindingCodes.NothingIndexed], report.Findings.Select(finding => finding.Code));
        Assert.False(Directory.Exists(_data.Root));
        Ingest();
        Assert.Equal(1, Check(checker, MadePhotos.Jpeg(1)).Matches[0].Match.Picture.Value);
        Assert.Equal(Pictures, checker.Indexed);
        Assert.Equal("test", Assert.Single(checker.Collections()).Collection.Name);
    }

    [Fact]
    public void Check_PublishedButNotCommitted_DoesNotExist()
    {
        Ingest();
        using (var catalog = new SqliteConnection($"Data Source={_data.Catalog}"))
        {
            catalog.Open();
            using var command = catalog.CreateCommand();
            command.CommandText = "DELETE FROM appearances WHERE picture = 2; DELETE FROM pictures WHERE id = 2";
            command.ExecuteNonQuery();
        }
        using var checker = Checker.Open(_data);
        Assert.Equal(AnswerLevel.NothingFound, Check(checker, MadePhotos.Jpeg(2)).Answer.Level);
    }

    [Theory]
    [InlineData("empty.jpg", "", "empty")]
    [InlineData("text.jpg", "hello", "not a picture")]
    public void CheckFile_NoPicture_SaysWhy(string name, string content, string expected)
    {
        using var checker = Checker.Open(_data);
        var refused = Assert.IsType<PictureRefused>(checker.CheckFile(_folder.Write(name, content), Claims.None, TestContext.Current.CancellationToken));
        Assert.Contains(expected, refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_OfACheck_KeepsToTheContract()
    {
        Ingest(new IngestOptions { Kind = CollectionKind.ScamReport });
        using var checker = Checker.Open(_data);
        using var json = JsonDocument.Parse(CheckJson.Line(Check(checker, MadePhotos.Jpeg(1)), "a b.jpg"));
        var root = json.RootElement;
        Assert.Equal(["path", "picture", "indexed", "milliseconds", "matches", "findings", "answer", "elsewhere"], root.EnumerateObject().Select(property => property.Name));
        Assert.Equal("a b.jpg", root.GetProperty("path").GetString());
        Assert.Equal(["width", "height", "pdq", "quality"], root.GetProperty("picture").EnumerateObject().Select(property => property.Name));
        Assert.Matches("^[0-9a-f]{64}$", root.GetProperty("picture").GetProperty("pdq").GetString());
        var match = root.GetProperty("matches")[0];
        Assert.Equal(["picture", "kind", "score", "inliers", "coverage", "region", "appearances"], match.EnumerateObject().Select(property => property.Name));
        Assert.Equal("copy", match.GetProperty("kind").GetString());
        Assert.Equal(4, match.GetProperty("region").GetProperty("query").GetArrayLength());
        Assert.Equal(2, match.GetProperty("region").GetProperty("found")[0].GetArrayLength());
        var place = match.GetProperty("appearances")[0];
        Assert.Equal(["pictureUrl", "pageUrl", "title", "caption", "site", "siteKind", "collection", "seen", "creator", "licence", "taken"], place.EnumerateObject().Select(property => property.Name));
        Assert.Equal(JsonValueKind.Null, place.GetProperty("pageUrl").ValueKind);
        Assert.Equal("scam-report", place.GetProperty("siteKind").GetString());
        var finding = root.GetProperty("findings")[0];
        Assert.Equal(("scam-report", "strong"), (finding.GetProperty("code").GetString(), finding.GetProperty("strength").GetString()));
        Assert.Equal("not-who-they-say", root.GetProperty("answer").GetProperty("level").GetString());
    }

    private static CheckReport Check(Checker checker, byte[] picture) =>
        Assert.IsType<PictureChecked>(checker.Check(picture, Claims.None, TestContext.Current.CancellationToken)).Report;

    private void Ingest(IngestOptions? options = null) =>
        Assert.IsType<IngestSummary>(Ingestor.Run(_data, [new FolderSource(_folder.File("in"))], "test", options, cancellationToken: TestContext.Current.CancellationToken));
}
