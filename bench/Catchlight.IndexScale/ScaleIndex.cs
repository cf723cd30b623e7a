using System.Diagnostics;
using System.Text.Json;
using Catchlight.Imaging;
using Catchlight.Index;
using Catchlight.Index.Directories;
using Catchlight.Index.Segments;
using Catchlight.Index.Writing;

namespace Catchlight.IndexScale;

/// <summary>An index of real pictures among distractors, in a folder of its own, merged into one segment. What was begun is gone on with.</summary>
internal static class ScaleIndex
{
    private const int PicturesAPublication = 20_000;

    /// <summary>Adds what is missing. Gives how many pictures were written a second, and how many seconds merging took, when the last ones were added.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="real">The first pictures, with ids from 1 on.</param>
    /// <param name="distractors">Those that follow.</param>
    /// <param name="size">How many pictures in all.</param>
    public static Built Build(string folder, IReadOnlyList<Fingerprint> real, Distractors distractors, long size)
    {
        using var writer = IndexWriter.Open(new FileSystemDirectory(folder), null, new IndexWriterOptions { MaxMergedPictures = 0 });
        if (writer.Published == 0)
        {
            for (var i = 0; i < real.Count; i++)
                writer.Add(new PictureId(i + 1), real[i]);
            writer.Publish();
        }
        double publishing = 0;
        var before = writer.Published;
        while (writer.Published < size)
        {
            var pictures = new CompactPicture[(int)Math.Min(PicturesAPublication, size - writer.Published)];
            var first = writer.LastPublished!.Value.Value + 1;
            Parallel.For(0, pictures.Length, i => pictures[i] = distractors.Make(first + i));
            publishing += Seconds(() => writer.PublishCompact(pictures));
        }
        var merging = Seconds(writer.Merge);
        var record = folder + ".json";
        if (writer.Published > before)
            File.WriteAllText(record, JsonSerializer.Serialize(new Built(Math.Round((writer.Published - before) / publishing), Math.Round(merging, 1))));
        return File.Exists(record) ? JsonSerializer.Deserialize<Built>(File.ReadAllText(record))! : new Built(0, 0);
    }

    private static double Seconds(Action action)
    {
        var begin = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }
}
