using Catchlight.Imaging.Pixels;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Benchmarks;

/// <summary>The pictures that are measured with.</summary>
internal static class Photos
{
    private const string Variable = "CATCHLIGHT_BENCH_PHOTOS";

    public static string[] Paths(int count)
    {
        var folder = Environment.GetEnvironmentVariable(Variable) ?? throw new InvalidOperationException($"{Variable} names no folder of pictures.");
        return [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Where(path => new PictureDecoder().DecodeFile(path) is Decoded).Take(count)];
    }

    public static RgbImage Decode(string path) => ((Decoded)new PictureDecoder().DecodeFile(path)).Image;
}
