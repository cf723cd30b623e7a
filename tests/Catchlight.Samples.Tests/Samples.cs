using Catchlight.Imaging.Pixels;
using Catchlight.Ingest;
using Catchlight.Ingest.Decoding;
using Catchlight.Ingest.Warc;

namespace Catchlight.Samples.Tests;

/// <summary>What lies in samples/, read as the product reads it.</summary>
internal static class Samples
{
    private static readonly PictureDecoder Decoder = new();

    public static string Archive { get; } = Path.Combine(SharedData.Repository, "samples", "demonstration.warc.gz");

    public static string Screenshot { get; } = Path.Combine(SharedData.Repository, "samples", "man-in-hat-screenshot.jpg");

    /// <summary>Every picture of an archive with the one place where it was seen; fails on anything broken.</summary>
    public static IReadOnlyList<(Appearance Seen, RgbImage Image)> Read(string archive) =>
    [
        .. new WarcSource(archive).Read(TestContext.Current.CancellationToken).Select(item =>
        {
            var picture = Assert.IsType<Ingest.SourcePicture>(item);
            return (Assert.Single(picture.Appearances), Assert.IsType<Decoded>(Decoder.Decode(picture.Bytes)).Image);
        }),
    ];

    public static RgbImage ReadPicture(string path) => Assert.IsType<Decoded>(Decoder.DecodeFile(path)).Image;
}
