using System.IO.Compression;
using System.Text;
using Catchlight.Ingest.Warc;
using Catchlight.Ingest.Warc.Http;

namespace Catchlight.Ingest.Tests.Warc.Http;

public sealed class BodyCodingTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("A page of words. ", 500)));

    public static TheoryData<string> Codings => ["gzip", "x-gzip", "GZIP", "deflate", "bare deflate", "br", "identity", "none", "utf-8", "binary", ""];

    [Theory, MemberData(nameof(Codings))]
    public void Decode_Coding_IsUndone(string coding)
    {
        Assert.Equal(Text, Decode($"Content-Encoding: {coding.Split(' ')[^1]}", Pack(coding, Text)));
        Assert.Equal(Archive.Picture(), Decode($"Content-Encoding: {coding.Split(' ')[^1]}", Pack(coding, Archive.Picture())));
    }

    [Theory, MemberData(nameof(Codings))]
    public void Decode_CodingThatTheCrawlerUndid_IsLeft(string coding)
    {
        Assert.Equal(Text, Decode($"Content-Encoding: {coding.Split(' ')[^1]}", Text));
        Assert.Equal(Archive.Picture(), Decode($"Content-Encoding: {coding.Split(' ')[^1]}", Archive.Picture()));
        Assert.Empty(Decode($"Content-Encoding: {coding.Split(' ')[^1]}", []));
    }

    [Theory, MemberData(nameof(Codings))]
    public void Decode_CodingCutShort_GivesTheBeginning(string coding)
    {
        var random = new byte[20_000];
        new Random(5).NextBytes(random);
        var packed = Pack(coding, random);
        var content = Decode($"Content-Encoding: {coding.Split(' ')[^1]}", packed[..(packed.Length / 2)]);
        Assert.InRange(content.Length, 5_000, 11_000);
        Assert.Equal(random[..content.Length], content);
    }

    [Fact]
    public void Decode_SeveralCodings_AreUndoneInReverse() =>
        Assert.Equal(Text, Decode("Content-Encoding: deflate, br,gzip", WarcBuilder.Gzip(WarcBuilder.Brotli(WarcBuilder.Zlib(Text)))));

    [Fact]
    public void Decode_GzipOfSeveralMembers_IsOneBody() => Assert.Equal([.. Text, .. Text], Decode("Content-Encoding: gzip", [.. WarcBuilder.Gzip(Text), .. WarcBuilder.Gzip(Text)]));

    [Theory]
    [InlineData("zstd", "It is packed as \"zstd\", which can't be read yet.")]
    [InlineData("Compress", "It is packed as \"Compress\", which can't be read yet.")]
    [InlineData("gzip,gzip,gzip,gzip,gzip", "It is packed too many times.")]
    public void Decode_UnreadCoding_SaysSo(string coding, string reason) => Assert.Equal(reason, BodyCoding.Decode(Answer("Content-Encoding: " + coding, [1, 2, 3]), 1000).Unreadable);

    [Fact]
    public void Read_UnreadCoding_IsNamedForPagesAndPicturesOnly()
    {
        var archive = Archive.Read(new WarcBuilder()
            .Response("http://example.org/1", "Content-Type: image/jpeg\nContent-Encoding: zstd", [1, 2, 3])
            .Response("http://example.org/2", "Content-Type: text/html\nContent-Encoding: zstd", [1, 2, 3])
            .Response("http://example.org/3", "Content-Type: text/css\nContent-Encoding: zstd", [1, 2, 3])
            .Response("http://example.org/4", "Content-Type: image/png\nContent-Encoding: zstd", Archive.Picture()));
        Assert.Equal(["/1", "/2"], archive.Failures.Select(failure => failure.Name[^2..]));
        Assert.All(archive.Failures, failure => Assert.Equal("It is packed as \"zstd\", which can't be read yet.", failure.Reason));
        Assert.EndsWith("/4", Assert.Single(archive.Pictures).Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4\r\nWiki\r\n5\r\npedia\r\n0\r\n\r\n", "Wikipedia")]
    [InlineData("4;name=value;other=\"a;b\"\r\nWiki\r\n005 \r\npedia\r\n000\r\nTrailer: x\r\nOther: y\r\n\r\n", "Wikipedia")]
    [InlineData("4\nWiki\n5\npedia\n0\n\n", "Wikipedia")]
    [InlineData("A\r\n0123456789\r\na\r\n0123456789\r\n0\r\n", "01234567890123456789")]
    [InlineData("4\r\nWiki\r\n5\r\npedia", "Wikipedia")]
    [InlineData("4\r\nWiki\r\n5\r\npe", "Wikipe")]
    [InlineData("4\r\nWiki\r\nnonsense\r\npedia", "Wiki")]
    [InlineData("4\r\nWiki\r\nFFFFFFFF\r\npedia", "Wiki")]
    [InlineData("7FFFFFFF\r\nWiki", "Wiki")]
    [InlineData("0\r\n\r\n", "")]
    [InlineData("", "")]
    [InlineData("Wikipedia, not in chunks", "Wikipedia, not in chunks")]
    [InlineData("8\r\nWi\r\nki\r\n\r\n0\r\n\r\n", "Wi\r\nki\r\n")]
    public void Decode_Chunks_AreJoined(string body, string content) =>
        Assert.Equal(content, Encoding.ASCII.GetString(Decode("Transfer-Encoding: chunked", Encoding.ASCII.GetBytes(body))));

    [Fact]
    public void Decode_ChunksOfAPackedPicture_AreJoinedAndUnpacked()
    {
        var packed = WarcBuilder.Gzip(Archive.Picture());
        var body = new MemoryStream();
        foreach (var part in packed.Chunk(17))
            body.Write([.. Encoding.ASCII.GetBytes($"{part.Length:x};ext\r\n"), .. part, .. "\r\n"u8]);
        body.Write("0\r\n\r\n"u8);
        Assert.Equal(Archive.Picture(), Decode("Transfer-Encoding: chunked\nContent-Encoding: gzip", body.ToArray()));
        Assert.Equal(Archive.Picture(), Decode("Transfer-Encoding: chunked\nContent-Encoding: gzip", packed));
        Assert.Equal(Archive.Picture(), Decode("Transfer-Encoding: chunked\nContent-Encoding: gzip", Archive.Picture()));
    }

    [Theory]
    [InlineData("gzip", 1)]
    [InlineData("deflate", 1)]
    [InlineData("br", 1)]
    [InlineData("gzip", 2)]
    public void Decode_Bomb_StopsAtTheLimit(string coding, int times)
    {
        var body = Bomb(coding, 1_000_000_000);
        if (times == 2)
            body = Pack(coding, body);
        var answer = Answer("Content-Encoding: " + string.Join(',', Enumerable.Repeat(coding, times)), body);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (content, _) = BodyCoding.Decode(answer, 1_000_000);
        Assert.Equal(1_000_001, content.Length);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
    }

    [Fact]
    public void Decode_OnlyTheHead_UnpacksOnlyTheHead()
    {
        var answer = Answer("Content-Encoding: gzip", WarcBuilder.Gzip(new byte[50_000_000]));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(513, BodyCoding.Decode(answer, 512).Body.Length);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    private static byte[] Decode(string fields, byte[] body) => BodyCoding.Decode(Answer(fields, body), 100_000).Body.ToArray();

    private static HttpAnswer Answer(string fields, byte[] body)
    {
        var parsed = new Fields();
        foreach (var line in fields.Split('\n'))
            parsed.Add(line);
        return new HttpAnswer(200, parsed, body);
    }

    private static byte[] Pack(string coding, byte[] content) => coding.ToUpperInvariant() switch
    {
        "GZIP" or "X-GZIP" => WarcBuilder.Gzip(content),
        "DEFLATE" => WarcBuilder.Zlib(content),
        "BARE DEFLATE" => WarcBuilder.Deflate(content),
        "BR" => WarcBuilder.Brotli(content),
        _ => content,
    };

    private static byte[] Bomb(string coding, long length)
    {
        var packed = new MemoryStream();
        using (Stream stream = coding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            var zeros = new byte[1_000_000];
            for (var written = 0L; written < length; written += zeros.Length)
                stream.Write(zeros);
        }
        return packed.ToArray();
    }
}
