using System.Diagnostics;
using Catchlight.Core;
using Catchlight.Core.Ingesting;
using Catchlight.Ingest;

namespace Catchlight.Speed;

/// <summary>Ingest as the command does it, of a folder of 1024 × 768 JPEGs into a new data folder.</summary>
internal static class IngestMeasurement
{
    private const int Copies = 8;

    public static void Measure(PictureFiles files, Results results)
    {
        var work = Directory.CreateTempSubdirectory("catchlight-speed-").FullName;
        try
        {
            var pictures = Directory.CreateDirectory(Path.Combine(work, "pictures")).FullName;
            for (var copy = 0; copy < Copies; copy++)
                for (var i = 0; i < files.Screen.Length; i++)
                {
                    // Bytes behind the end of a JPEG make it another picture to the catalogue and the same work.
                    var path = Path.Combine(pictures, $"{copy:D2}-{i:D3}.jpg");
                    File.WriteAllBytes(path, [.. File.ReadAllBytes(files.Screen[i]), (byte)copy]);
                }
            foreach (var thumbnails in new[] { false, true })
            {
                Ingest(pictures, Path.Combine(work, "warm"), thumbnails);
                var (elapsed, processor, added) = Ingest(pictures, Path.Combine(work, "data"), thumbnails);
                var with = thumbnails ? ", with thumbnails" : "";
                results.Add($"ingest of {added} files of 1024 × 768{with}", added / elapsed, "pictures/s");
                results.Add($"processor time a picture{with}", 1000 * processor / added, "ms");
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static (double Elapsed, double Processor, long Added) Ingest(string pictures, string data, bool thumbnails)
    {
        var source = Sources.Open(pictures) is SourceOpened { Source: var opened } ? opened : throw new InvalidOperationException("No source.");
        var before = Environment.CpuUsage.TotalTime;
        var begin = Stopwatch.GetTimestamp();
        var outcome = Ingestor.Run(new DataFolder(data), [source], "speed", new IngestOptions { Thumbnails = thumbnails });
        var elapsed = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        var processor = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        Directory.Delete(data, recursive: true);
        return (elapsed, processor, ((IngestSummary)outcome).Added);
    }
}
