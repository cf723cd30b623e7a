using System.Text;
using Catchlight.Ingest.Tables;
using Catchlight.Ingest.Tests.Decoding;
using Catchlight.Ingest.Tests.Warc;

namespace Catchlight.Ingest.Tests.Tables;

public sealed class TableSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Root => "file://" + _folder.Path;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("t.csv", ",")]
    [InlineData("t.csv", ";")]
    [InlineData("t.tsv", "\t")]
    public void Read_RowsThatNameFiles_GiveEverythingTheySay(string name, string separator)
    {
        _folder.Write("in/a.png", Archive.Picture(1));
        _folder.Write(name, Lines(
            string.Join(separator, "File", "page_url", "url", "title", "caption", "date", "creator", "licence", "taken"),
            string.Join(separator, "in/a.png", "https://example.org/a", "https://cdn.example/a.png", "A title", "\"Anna, a; nurse\"", "2024-05-31", "Anna Berg", "CC BY 4.0", "2019-05-03 10:11:12")));
        var picture = Assert.IsType<SourcePicture>(Assert.Single(Read(name)));
        Assert.Equal(Archive.Picture(1), picture.Bytes.ToArray());
        Assert.Equal(
            [new Appearance("https://cdn.example/a.png", "https://example.org/a", "A title", "Anna, a; nurse", new DateOnly(2024, 5, 31), "Anna Berg", "CC BY 4.0", new DateOnly(2019, 5, 3))],
            picture.Appearances);
    }

    [Fact]
    public void Read_UnsplashDataset_FindsTheFilesByIdAndKnowsItsColumns()
    {
        _folder.Write("photos/xyz_1-A.jpg", TestPictures.Jpeg());
        _folder.Write("photos.tsv000", Lines(
            "photo_id\tphoto_url\tphoto_image_url\tphoto_submitted_at\tphotographer_username\tphotographer_first_name\tphotographer_last_name\tphoto_description\tai_description",
            "xyz_1-A\thttps://unsplash.com/photos/xyz_1-A\thttps://images.unsplash.com/photo-15\t2016-01-22 23:07:48.41134\tanna\tAnna\tBerg\t\twoman in a red coat",
            "gone\thttps://unsplash.com/photos/gone\thttps://images.unsplash.com/photo-16\t2016-01-23 00:00:00\tanna\tAnna\tBerg\t\tsomething"));
        var items = Read("photos.tsv000");
        Assert.Equal(
            [new Appearance("https://images.unsplash.com/photo-15", "https://unsplash.com/photos/xyz_1-A", null, "woman in a red coat", new DateOnly(2016, 1, 22), "Anna Berg")],
            Assert.Single(items.OfType<SourcePicture>()).Appearances);
        Assert.Equal(
            "1 of 2 rows have no picture here: none in the row, and no file beside the table. Nothing is downloaded; get the files first.", Assert.Single(items.OfType<SourceFailure>()).Reason);
    }

    [Fact]
    public void Read_WikimediaCommons_FindsTheFileByTitleAndTakesTagsOut()
    {
        _folder.Write("Market_in_Oslo.jpg", TestPictures.Jpeg());
        _folder.Write("commons.jsonl", Lines(
            """
            {"pageid": 7, "title": "File:Market in Oslo.jpg", "imageinfo": [{"timestamp": "2011-02-03T04:05:06Z", "url": "https://upload.wikimedia.org/x/y/Market_in_Oslo.jpg", "descriptionurl": "https://commons.wikimedia.org/wiki/File:Market_in_Oslo.jpg", "extmetadata": {"Artist": {"value": "<a href=\"//x\">Anna&nbsp;Berg</a>"}, "ImageDescription": {"value": "<p>A <b>market</b></p>"}, "LicenseShortName": {"value": "CC BY-SA 4.0"}, "DateTimeOriginal": {"value": "2010-01-02 03:04:05"}}}]}
            """.Trim()));
        Assert.Equal(
            [
                new Appearance(
                    "https://upload.wikimedia.org/x/y/Market_in_Oslo.jpg", "https://commons.wikimedia.org/wiki/File:Market_in_Oslo.jpg", "File:Market in Oslo.jpg", "A market", new DateOnly(2011, 2, 3),
                    "Anna Berg", "CC BY-SA 4.0", new DateOnly(2010, 1, 2)),
            ], Assert.IsType<SourcePicture>(Assert.Single(Read("commons.jsonl"))).Appearances);
    }

    [Fact]
    public void Read_PictureInTheRow_IsUnpacked()
    {
        var base64 = Convert.ToBase64String(Archive.Picture(1));
        _folder.Write("t.jsonl", Lines($$"""{"image": "{{base64}}", "text": "one"}""", $$"""{"image": {"bytes": "data:image/png;base64,{{base64}}"}, "text": "two"}"""));
        var pictures = Read("t.jsonl").Cast<SourcePicture>().ToList();
        Assert.All(pictures, picture => Assert.Equal(Archive.Picture(1), picture.Bytes.ToArray()));
        Assert.Equal([(Root + "/t.jsonl#row=1", "one"), (Root + "/t.jsonl#row=2", "two")], pictures.Select(picture => (picture.Appearances[0].PictureUrl, picture.Appearances[0].Caption!)));
    }

    [Fact]
    public void Read_ColumnsThatAreMapped_AreUsedAndNoOthers()
    {
        _folder.Write("a.png", TestPictures.Png());
        _folder.Write("t.csv", Lines("bild,beschreibung,caption,title", "a.png,Worte,words,title"));
        var map = Map("file=bild", "caption=beschreibung", "title=");
        Assert.Equal([new Appearance(Root + "/a.png", null, null, "Worte", null)], Assert.IsType<SourcePicture>(Assert.Single(Read("t.csv", map))).Appearances);
        Assert.Contains("picture_url", ColumnMap.Default.With("colour=x").WhyNot, StringComparison.Ordinal);
        Assert.NotNull(ColumnMap.Default.With("caption").WhyNot);
    }

    [Theory]
    [InlineData("../secret.png")]
    [InlineData("/etc/passwd")]
    [InlineData("in/../../secret.png")]
    [InlineData("..\\\\secret.png")]
    public void Read_FileOutsideTheFolder_IsNotRead(string file)
    {
        _folder.Write("secret.png", TestPictures.Png());
        _folder.Write("table/t.jsonl", Lines($$"""{"file": "{{file}}"}"""));
        Assert.Equal("Line 1: It names a file outside the table's folder, which is not read.", Assert.IsType<SourceFailure>(Assert.Single(Read("table/t.jsonl"))).Reason);
    }

    [Fact]
    public void Read_FileThatIsNoPicture_IsNamed()
    {
        _folder.Write("a.png", "text"u8.ToArray());
        _folder.Write("t.csv", Lines("file", "a.png"));
        Assert.StartsWith("Line 2: \"a.png\": This is not a picture", Assert.IsType<SourceFailure>(Assert.Single(Read("t.csv"))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FaultsByTheThousand_AreNamedTenTimesAndCounted()
    {
        _folder.Write("a.png", TestPictures.Png());
        _folder.Write("t.csv", Lines(["file,date", .. Enumerable.Repeat("a.png,31/05/2024", 3000)]));
        var items = Read("t.csv");
        Assert.Equal(3000, items.OfType<SourcePicture>().Count());
        var failures = items.OfType<SourceFailure>().ToList();
        Assert.Equal("Line 2: \"31/05/2024\" is not a date like 2026-05-31. The picture was kept without it.", failures[0].Reason);
        Assert.Equal((11, "2990 more rows have a date that can't be read."), (failures.Count, failures[^1].Reason));
    }

    [Theory]
    [InlineData("t.csv", "file,title\na.png,\"never closed\n\n\n", "Line 2: A quotation mark is never closed. This line and all after it were left out.")]
    [InlineData("t.jsonl", "{broken\n", "Line 1: This line is no JSON object. It was left out.")]
    [InlineData("t.jsonl", "[1]\n", "Line 1: This line is no JSON object. It was left out.")]
    [InlineData("t.csv", "file,title\n", "There are no rows in this table.")]
    [InlineData("t.parquet", "PAR1 and then nothing that is one", "This table is damaged, or it could not be opened.")]
    public void Read_BrokenTable_IsNamed(string name, string content, string reason)
    {
        _folder.Write(name, Encoding.UTF8.GetBytes(content));
        Assert.Contains(reason, Read(name).Select(item => Assert.IsType<SourceFailure>(item).Reason));
    }

    [Fact]
    public void Read_WithAColumnThatIsNotThere_SaysSoOnce()
    {
        _folder.Write("a.jpg", Archive.Picture(1));
        _folder.Write("t.csv", Lines("file,first,caption", "a.jpg,Anna,x", "a.jpg,,y"));
        var failure = Assert.Single(Read("t.csv", Map("caption=beschreibung", "creator=FIRST+last", "title=")).OfType<SourceFailure>());
        Assert.Equal("You named the column \"beschreibung\", and no row has anything in it.", failure.Reason);
    }

    private List<SourceItem> Read(string name, ColumnMap? map = null) => Open(name, map).Read(CancellationToken.None).ToList();

    private ISource Open(string name, ColumnMap? map) =>
        Assert.IsType<TableSource>(Assert.IsType<SourceOpened>(Sources.Open(_folder.File(name), map is null ? null : new SourceOptions { Columns = map })).Source);

    private static ColumnMap Map(params string[] assignments) => assignments.Aggregate(ColumnMap.Default, (map, assignment) => map.With(assignment).Map!);

    private static byte[] Lines(params string[] lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
}
