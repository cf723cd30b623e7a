using Catchlight.Accuracy.Rendering;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Accuracy.Running;

/// <summary>Reads folders of photographs.</summary>
internal static class PhotoFolder
{
    /// <summary>All pictures of a folder, by name.</summary>
    public static IReadOnlyList<Photo> Read(string folder)
    {
        var decoder = new PictureDecoder();
        var set = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return
        [
            .. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
                .Select(file => (File: file, Decoded: decoder.DecodeFile(file) as Decoded))
                .Where(read => read.Decoded is not null)
                .Select(read => new Photo($"{set}/{Path.GetFileName(read.File)}", set, Path.GetFullPath(read.File), read.Decoded!.Image)),
        ];
    }

    /// <summary>Holds back a share of each folder, drawn by lot, as pictures that are absent.</summary>
    public static (IReadOnlyList<Photo> Kept, IReadOnlyList<Photo> HeldBack) HoldBack(IReadOnlyList<Photo> photos, double share, SamePhotograph same, int seed)
    {
        var kept = new List<Photo>();
        var held = new List<Photo>();
        foreach (var set in photos.GroupBy(photo => photo.Set))
        {
            var random = new Random(seed);
            // Copies of one photograph stay on one side.
            foreach (var group in set.GroupBy(photo => same.Of(photo.Name)).OrderBy(_ => random.Next()))
                (held.Count(photo => photo.Set == set.Key) < share * set.Count() ? held : kept).AddRange(group);
        }
        return ([.. kept.OrderBy(photo => photo.Name, StringComparer.Ordinal)], [.. held.OrderBy(photo => photo.Name, StringComparer.Ordinal)]);
    }
}
