using System.Diagnostics;
using System.Text.Json;
using Catchlight.Imaging.Features;
using Catchlight.Imaging.Pixels;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Speed;

/// <summary>
/// Extraction from decoded pictures of 640 pixels, OpenCV's SIFT beside it with as many features, one thread each. The features of both are
/// then matched by the same program (bench/peers/sift.py), against edited copies, so that only the features differ.
/// </summary>
internal static class ExtractionRun
{
    private static readonly PictureDecoder Decoder = new();

    public static void Measure(PictureFiles files, Results results)
    {
        RgbImage[] images = [.. files.Working.Select(Decode)];
        foreach (var most in new[] { FeatureOptions.Default.MaxFeatures, FeatureOptions.Query.MaxFeatures })
        {
            var options = FeatureOptions.Default with { MaxFeatures = most };
            results.Add($"extraction, {most} features", Timing.Median(Timing.Best(images, image => FeatureExtractor.Extract(image, options))), "ms");
        }
        var folder = Directory.CreateDirectory(Path.Combine(files.Folder, "edited")).FullName;
        for (var i = 0; i < files.Working.Length; i++)
        {
            WriteFeatures(Decode(files.Working[i]), Path.Combine(folder, $"{i:D3}.features"));
            for (var edit = 0; edit < PictureFiles.Edits.Count; edit++)
            {
                var path = Path.Combine(folder, $"{i:D3}-{edit}.jpg");
                if (!File.Exists(path))
                    PictureFiles.Edit(files.Working[i], path, PictureFiles.Edits[edit]);
                WriteFeatures(Decode(path), Path.ChangeExtension(path, ".features"));
            }
        }
        Peer(files, folder, results);
    }

    private static void Peer(PictureFiles files, string folder, Results results)
    {
        using var python = Process.Start(new ProcessStartInfo(
            "/usr/bin/python3",
            [Path.Combine(AppContext.BaseDirectory, "sift.py"), Path.GetDirectoryName(files.Working[0])!, folder, .. PictureFiles.Edits]) { RedirectStandardOutput = true })!;
        foreach (var line in python.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var said = JsonDocument.Parse(line).RootElement;
            results.Add(said.GetProperty("what").GetString()!, said.GetProperty("value").GetDouble(), said.GetProperty("unit").GetString()!);
        }
        python.WaitForExit();
        if (python.ExitCode != 0)
            throw new InvalidOperationException("OpenCV could not be measured: is it installed (bench/peers/install.sh)?");
    }

    /// <summary>For each feature x and y (f32, little-endian) and 128 bytes.</summary>
    private static void WriteFeatures(RgbImage image, string path)
    {
        var features = FeatureExtractor.Extract(image);
        using var writer = new BinaryWriter(File.Create(path));
        for (var i = 0; i < features.Count; i++)
        {
            writer.Write(features.Keypoints[i].X);
            writer.Write(features.Keypoints[i].Y);
            writer.Write(features.Descriptor(i));
        }
    }

    private static RgbImage Decode(string path) => ((Decoded)Decoder.DecodeFile(path)).Image;
}
