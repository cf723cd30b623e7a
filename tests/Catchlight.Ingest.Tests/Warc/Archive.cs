using System.Text;
using Catchlight.Ingest.Tests.Decoding;
using Catchlight.Ingest.Warc;

namespace Catchlight.Ingest.Tests.Warc;

/// <summary>An archive written to a file and read back. In its names the file is called "x.warc".</summary>
internal sealed record Archive(IReadOnlyList<SourcePicture> Pictures, IReadOnlyList<SourceFailure> Failures)
{
    /// <summary>The places of all pictures.</summary>
    public IEnumerable<Appearance> Appearances => Pictures.SelectMany(picture => picture.Appearances);

    /// <summary>Reads an archive that is whole.</summary>
    public static Archive Whole(WarcBuilder warc)
    {
        var archive = Read(warc.ToArray());
        Assert.Empty(archive.Failures);
        return archive;
    }

    public static Archive Read(WarcBuilder warc, SourceOptions? options = null) => Read(warc.ToArray(), options);

    public static Archive Read(byte[] archive, SourceOptions? options = null)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("x.warc", archive);
        var items = new WarcSource(path, options).Read(CancellationToken.None).ToList();
        return new Archive(
            [.. items.OfType<SourcePicture>().Select(picture => picture with { Name = Short(picture.Name) })],
            [.. items.OfType<SourceFailure>().Select(failure => failure with { Name = Short(failure.Name) })]);

        string Short(string name)
        {
            Assert.StartsWith(path, name, StringComparison.Ordinal);
            return "x.warc" + name[path.Length..];
        }
    }

    /// <summary>A picture that differs from those of other numbers.</summary>
    public static byte[] Picture(int number = 0) => [.. Png, .. Encoding.ASCII.GetBytes($" {number}")];

    private static byte[] Png { get; } = TestPictures.Png();
}
