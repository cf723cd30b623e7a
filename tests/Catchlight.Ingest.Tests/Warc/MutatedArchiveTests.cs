using System.Text;
using CsCheck;

namespace Catchlight.Ingest.Tests.Warc;

/// <summary>Whatever happens to an archive, reading it ends, throws nothing, and loses no more than what was hit.</summary>
public sealed class MutatedArchiveTests
{
    private const int Pictures = 7;

    private static readonly string[] Words = ["\r\n\r\n", "WARC/1.0\r\n", "WARC/1.1\r\nWARC-Type: response\r\n", "Content-Length: 99999999999\r\n", "\u001F\u008B\u0008\0", "0", "9"];

    private static readonly Gen<byte[]> Bytes = Gen.OneOf(Gen.Byte.Array[0, 40], Gen.Int[0, Words.Length - 1].Select(i => Encoding.Latin1.GetBytes(Words[i])));

    // At a place, given in thousandths: so many bytes taken out, and others put in.
    private static readonly Gen<Change> Changes = Gen.Select(Gen.Int[0, 999], Gen.Int[0, 60], Bytes, (at, removed, added) => new Change(at, removed, added));

    private static readonly WarcBuilder Warc = Make();

    public static TheoryData<string> Packings => ["plain", "gzip", "one gzip"];

    [Theory, MemberData(nameof(Packings))]
    public void Read_AnyMutation_EndsAndThrowsNothing(string packing)
    {
        var whole = Pack(packing);
        Changes.Array[1, 8].Sample(changes =>
        {
            var archive = Archive.Read(changes.Aggregate(whole, (bytes, change) => change.Apply(bytes)));
            return archive.Pictures.Count <= 2 * Pictures && archive.Failures.Count <= 200;
        }, iter: 250, threads: 1);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("gzip")]
    public void Read_OneRecordMutated_AllOthersAreFoundOnce(string packing)
    {
        // By its first bytes a file is known as packed or not, and without them as none: the first record stays.
        Gen.Select(Gen.Int[1, Pictures - 1], Changes.Array[1, 4]).Sample((hit, changes) =>
        {
            var records = Warc.Records.Select((record, i) =>
            {
                var bytes = packing == "gzip" ? WarcBuilder.Gzip(record) : record;
                return i == hit ? changes.Aggregate(bytes, (changed, change) => change.Apply(changed)) : bytes;
            });
            // The last byte of each picture is its number; the one that was hit may look like anything.
            var found = Archive.Read([.. records.SelectMany(record => record)]).Pictures.Select(picture => picture.Bytes.ToArray())
                .Select(bytes => bytes[^1] - '0' is var number and >= 0 and < Pictures && bytes.SequenceEqual(Archive.Picture(number)) ? number : hit);
            Assert.Equal(Enumerable.Range(0, Pictures).Where(number => number != hit), found.Where(number => number != hit));
        }, iter: 250, threads: 1);
    }

    private static byte[] Pack(string packing) => packing switch
    {
        "plain" => Warc.ToArray(),
        "gzip" => Warc.ToGzip(),
        _ => Warc.ToOneGzip(),
    };

    private static WarcBuilder Make()
    {
        var warc = new WarcBuilder();
        for (var i = 0; i < Pictures; i++)
        {
            _ = i switch
            {
                1 => warc.Resource(Url(i), "image/png", Archive.Picture(i)),
                2 => warc.Response(Url(i), "Content-Encoding: gzip", WarcBuilder.Gzip(Archive.Picture(i))),
                3 => warc.Response(Url(i), "Transfer-Encoding: chunked", [.. "10000\r\n"u8, .. Archive.Picture(i)]),
                _ => warc.Picture(Url(i), Archive.Picture(i)),
            };
        }
        return warc.Page("http://example.org/", string.Concat(Enumerable.Range(0, Pictures).Select(i => $"<figure><img src={i}.png><figcaption>{i}</figcaption></figure>")))
            .Request(Url(0), "http://example.org/script").Redirect("http://example.org/x", "1.png").Revisit(Url(1), "WARC-Payload-Digest: sha1:x", WarcBuilder.Date);
    }

    private static string Url(int number) => $"http://example.org/{number}.png";

    private sealed record Change(int At, int Removed, byte[] Added)
    {
        public override string ToString() => $"at {At} ‰: {Removed} bytes out, \"{Encoding.Latin1.GetString(Added)}\" in";

        public byte[] Apply(byte[] bytes)
        {
            var at = bytes.Length * At / 1000;
            return [.. bytes[..at], .. Added, .. bytes[Math.Min(bytes.Length, at + Removed)..]];
        }
    }
}
