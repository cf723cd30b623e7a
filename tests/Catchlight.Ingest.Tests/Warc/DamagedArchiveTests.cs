using System.Text;

namespace Catchlight.Ingest.Tests.Warc;

public sealed class DamagedArchiveTests
{
    private const string WrongLength = "This record is damaged, or it is longer or shorter than it says.";
    private const string Stray = "There are bytes here that belong to no record.";
    private const string BrokenHeading = "The heading of this record is broken.";
    private const string BrokenPacking = "The packing of the file is damaged here.";

    [Theory]
    [InlineData(-100)]
    [InlineData(-5)]
    [InlineData(5)]
    [InlineData(60)]
    [InlineData(400)]
    [InlineData(100_000)]
    [InlineData(10_000_000_000)]
    [InlineData(long.MaxValue)]
    public void Read_WrongLength_IsNamedAndTheOthersAreFound(long error)
    {
        var length = long.MaxValue - HttpPicture.Length < error ? long.MaxValue : HttpPicture.Length + error;
        var warc = Three(warc => warc.Record("response", Url(1), WarcBuilder.Date, HttpPicture, "application/http", length: length.ToString(null, null)));
        foreach (var (bytes, offset) in new[] { (warc.ToArray(), warc.OffsetOf(1)), (warc.ToGzip(), warc.GzipOffsetOf(1)), (warc.ToOneGzip(), 0) })
        {
            var archive = Archive.Read(bytes);
            Assert.Equal([Url(0), Url(2)], archive.Appearances.Select(place => place.PictureUrl));
            Assert.Equal([new SourceFailure($"x.warc, byte {offset}", WrongLength)], archive.Failures);
        }
    }

    [Theory]
    [InlineData("request")]
    [InlineData("metadata")]
    [InlineData("warcinfo")]
    public void Read_WrongLengthOfARecordWithoutPictures_IsNamedAndTheOthersAreFound(string type)
    {
        foreach (var length in new[] { "1000", "200000", "5000000000" })
        {
            var warc = Three(warc => warc.Record(type, Url(1), WarcBuilder.Date, "GET / HTTP/1.1\r\n\r\n"u8.ToArray(), "application/http", length: length));
            foreach (var bytes in new[] { warc.ToArray(), warc.ToGzip(), warc.ToOneGzip() })
            {
                var archive = Archive.Read(bytes);
                Assert.Equal([Url(0), Url(2)], archive.Appearances.Select(place => place.PictureUrl));
                Assert.Equal([WrongLength], archive.Failures.Select(failure => failure.Reason));
            }
        }
    }

    [Fact]
    public void Read_LengthLargerThanWhatIsRead_DoesNotLoseWhatFollows()
    {
        // Longer than a block that is kept in memory: reading has to go back in the file.
        var options = new SourceOptions { MaxPictureBytes = 100_000, MaxPageBytes = 100_000 };
        var warc = new WarcBuilder().Picture(Url(0), Archive.Picture(0)).Record("response", Url(1), WarcBuilder.Date, HttpPicture, "application/http", length: "2500000");
        for (var i = 2; i < 40; i++)
            warc.Resource(Url(i), "image/png", [.. Archive.Picture(i), .. new byte[50_000]]);
        foreach (var bytes in new[] { warc.ToArray(), warc.ToGzip(), warc.ToOneGzip() })
        {
            var archive = Archive.Read(bytes, options);
            Assert.Equal(Enumerable.Range(0, 40).Where(i => i != 1).Select(Url), archive.Appearances.Select(place => place.PictureUrl));
            Assert.Equal([WrongLength], archive.Failures.Select(failure => failure.Reason));
        }
    }

    [Fact]
    public void Read_LengthThatEndsInTheNextHeading_LosesNothingOfIt()
    {
        for (var error = 5; error < 60; error++)
        {
            var warc = Three(warc => warc.Record("response", Url(1), WarcBuilder.Date, HttpPicture, "application/http", length: (HttpPicture.Length + error).ToString(null, null)));
            var archive = Archive.Read(warc);
            Assert.Equal([Url(0), Url(2)], archive.Appearances.Select(place => place.PictureUrl));
            Assert.Equal([new SourceFailure($"x.warc, byte {warc.OffsetOf(1)}", WrongLength)], archive.Failures);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r\n\r\n\r\n\r\n\r\n")]
    public void Read_MissingOrTooManyBlankLines_AreNoFailure(string recordEnd)
    {
        var warc = new WarcBuilder { RecordEnd = recordEnd }.Picture(Url(0), Archive.Picture(0)).Resource(Url(1), "image/png", Archive.Picture(1)).Picture(Url(2), Archive.Picture(2));
        foreach (var bytes in new[] { warc.ToArray(), warc.ToGzip(), warc.ToOneGzip() })
        {
            var archive = Archive.Read(bytes);
            Assert.Empty(archive.Failures);
            Assert.Equal([Url(0), Url(1), Url(2)], archive.Appearances.Select(place => place.PictureUrl));
        }
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("garbage\r\n\r\n")]
    [InlineData("\0\0\0\0\0\0\0\0")]
    [InlineData("WARC is a format\r\nWARC/1.0 is its version\r\n")]
    [InlineData("WARC/1.0\r\n")]
    [InlineData("WARC/1.0\r\n\r\nWARC/1.0\r\n\r\n")]
    public void Read_GarbageBetweenRecords_IsNamedAndBothNeighboursAreFound(string garbage)
    {
        var warc = Three(warc => warc.Raw(Encoding.Latin1.GetBytes(garbage)));
        foreach (var (bytes, offset) in new[] { (warc.ToArray(), warc.OffsetOf(1)), (warc.ToGzip(), warc.GzipOffsetOf(1)), (warc.ToOneGzip(), 0) })
        {
            var archive = Archive.Read(bytes);
            Assert.Equal([Url(0), Url(2)], archive.Appearances.Select(place => place.PictureUrl));
            Assert.Equal([new SourceFailure($"x.warc, byte {offset}", garbage.StartsWith("WARC/", StringComparison.Ordinal) ? BrokenHeading : Stray)], archive.Failures);
        }
    }

    [Fact]
    public void Read_MuchGarbage_IsNamedOnce()
    {
        var noise = new byte[1_000_000];
        new Random(3).NextBytes(noise);
        var archive = Archive.Read(Three(warc => warc.Raw(noise)));
        Assert.Equal([Url(0), Url(2)], archive.Appearances.Select(place => place.PictureUrl));
        Assert.Equal([Stray], archive.Failures.Select(failure => failure.Reason));
    }

    [Theory]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\n", BrokenHeading)]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://exam", BrokenHeading)]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Type: image/png\r\n\r\n", "This record does not say how long it is.")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -1\r\n\r\n", "This record does not say how long it is.")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 12x\r\n\r\n", "This record does not say how long it is.")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999999999\r\n\r\n", "This record does not say how long it is.")]
    [InlineData("WARC/1.0\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\n", "This record does not say what it is.")]
    public void Read_BrokenHeading_IsNamedAndTheNextRecordIsFound(string record, string reason)
    {
        var warc = Three(warc => warc.Raw(Encoding.Latin1.GetBytes(record)));
        var archive = Archive.Read(warc);
        Assert.Equal([Url(0), Url(2)], archive.Appearances.Select(place => place.PictureUrl));
        Assert.Equal([new SourceFailure($"x.warc, byte {warc.OffsetOf(1)}", reason)], archive.Failures);
    }

    [Fact]
    public void Read_HeadingWithoutEnd_IsNamedAndMemoryIsBounded()
    {
        var endless = new StringBuilder("WARC/1.0\r\n");
        for (var i = 0; i < 100_000; i++)
            endless.Append("X-Field: value\r\n");
        var archive = Archive.Read(Three(warc => warc.Raw(Encoding.Latin1.GetBytes(endless.ToString())).Raw(Encoding.Latin1.GetBytes("WARC/1.0\r\nX: " + new string('x', 1_000_000) + "\r\n"))));
        Assert.Equal([Url(0), Url(2)], archive.Appearances.Select(place => place.PictureUrl));
        Assert.Equal([BrokenHeading, BrokenHeading], archive.Failures.Select(failure => failure.Reason));
    }

    [Fact]
    public void Read_AnArchiveInsideAnArchive_IsNotSearchedUnlessItsRecordIsBroken()
    {
        var inner = new WarcBuilder().Picture(Url(7), Archive.Picture(7)).ToArray();
        var whole = Archive.Whole(Three(warc => warc.Response("http://example.org/inner.warc", "Content-Type: application/warc", inner)));
        Assert.Equal([Url(0), Url(2)], whole.Appearances.Select(place => place.PictureUrl));
    }

    [Fact]
    public void Read_CutAnywhere_KeepsEveryWholeRecordAndNamesTheCutOne()
    {
        var warc = Three(warc => warc.Page("http://example.org/", "<title>x</title>"));
        var bytes = warc.ToArray();
        for (var length = 1; length < bytes.Length; length += 23)
        {
            var archive = Archive.Read(bytes[..length]);
            // The line ends behind a block may be missing.
            var whole = new[] { 0, 2 }.Where(record => warc.OffsetOf(record + 1) - 4 <= length).Select(record => record / 2 * 2).Select(record => Url(record)).ToList();
            Assert.Equal(whole, archive.Appearances.Select(place => place.PictureUrl));
            var isBetween = Enumerable.Range(0, 4).Any(record => length <= warc.OffsetOf(record) && length >= warc.OffsetOf(record) - 4);
            Assert.Equal(isBetween ? 0 : 1, archive.Failures.Count);
        }
    }

    [Fact]
    public void Read_GzipCutAnywhere_KeepsEveryWholeMember()
    {
        var warc = Three(warc => warc.Page("http://example.org/", "<title>x</title>"));
        var bytes = warc.ToGzip();
        for (var length = 20; length < bytes.Length; length += 23)
        {
            var archive = Archive.Read(bytes[..length]);
            var whole = new[] { 0, 2 }.Where(record => warc.GzipOffsetOf(record + 1) <= length).Select(Url).ToList();
            Assert.Equal(whole, archive.Appearances.Select(place => place.PictureUrl).Take(whole.Count));
            if (Enumerable.Range(0, 4).All(record => length != warc.GzipOffsetOf(record)))
                Assert.NotEmpty(archive.Failures);
        }
    }

    [Fact]
    public void Read_DamagedMember_IsNamedAndTheOthersAreFound()
    {
        var warc = Three(warc => warc.Picture(Url(1), Archive.Picture(1)));
        var (start, end) = (warc.GzipOffsetOf(1), warc.GzipOffsetOf(2));
        for (var at = start; at < end; at += 3)
        {
            // The time, the extra flags and the system of a member mean nothing to anybody.
            if (at - start is >= 4 and < 10)
                continue;
            var bytes = warc.ToGzip();
            bytes[at] ^= 0xFF;
            var archive = Archive.Read(bytes);
            var urls = archive.Appearances.Select(place => place.PictureUrl).ToList();
            Assert.Contains(Url(0), urls);
            Assert.Contains(Url(2), urls);
            Assert.NotEmpty(archive.Failures);
        }
    }

    [Fact]
    public void Read_WrongChecksum_IsNamedAndThePictureIsStillGiven()
    {
        var warc = Three(warc => warc.Picture(Url(1), Archive.Picture(1)));
        var bytes = warc.ToGzip();
        bytes[warc.GzipOffsetOf(2) - 6] ^= 1;
        var archive = Archive.Read(bytes);
        Assert.Equal([Url(0), Url(1), Url(2)], archive.Appearances.Select(place => place.PictureUrl));
        Assert.Equal([new SourceFailure($"x.warc, byte {warc.GzipOffsetOf(1)}", BrokenPacking)], archive.Failures);
    }

    [Fact]
    public void Read_OneMemberCutShort_GivesWhatCameBefore()
    {
        var bytes = Three(warc => warc.Resource(Url(1), "image/png", [.. Archive.Picture(1), .. Noise(50_000)])).ToOneGzip();
        var archive = Archive.Read(bytes[..(bytes.Length - 20_000)]);
        Assert.Equal([Url(0)], archive.Appearances.Select(place => place.PictureUrl));
        Assert.Equal([WrongLength], archive.Failures.Select(failure => failure.Reason));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    public void Read_ZerosBehindTheLastMember_AreNoDamage(int zeros) =>
        Assert.Empty(Archive.Read([.. Three(_ => { }).ToGzip(), .. new byte[zeros]]).Failures);

    [Fact]
    public void Read_GarbageBetweenMembers_IsNamedAndBothNeighboursAreFound()
    {
        var warc = Three(_ => { });
        byte[] bytes = [.. WarcBuilder.Gzip(warc.Records[0]), .. Noise(10_000), .. WarcBuilder.Gzip(warc.Records[1])];
        var archive = Archive.Read(bytes);
        Assert.Equal([Url(0), Url(2)], archive.Appearances.Select(place => place.PictureUrl));
        Assert.Equal([BrokenPacking], archive.Failures.Select(failure => failure.Reason));
    }

    [Fact]
    public void Open_ArchiveThatLostItsBeginning_IsStillOne()
    {
        using var folder = new TemporaryFolder();
        var bytes = Three(_ => { }).ToGzip();
        bytes[30] ^= 0xFF;
        var source = Assert.IsType<SourceOpened>(Sources.Open(folder.Write("x", bytes))).Source;
        var items = source.Read(CancellationToken.None).ToList();
        Assert.Equal(Url(2), Assert.Single(Assert.Single(items.OfType<SourcePicture>()).Appearances).PictureUrl);
        Assert.NotEmpty(items.OfType<SourceFailure>());
    }

    private static byte[] HttpPicture { get; } = [.. "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n"u8, .. Archive.Picture(1)];

    private static string Url(int number) => $"http://example.org/{number}.png";

    private static WarcBuilder Three(Action<WarcBuilder> addMiddle)
    {
        var warc = new WarcBuilder().Picture(Url(0), Archive.Picture(0));
        addMiddle(warc);
        return warc.Resource(Url(2), "image/png", Archive.Picture(2));
    }

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(11).NextBytes(noise);
        return noise;
    }
}
