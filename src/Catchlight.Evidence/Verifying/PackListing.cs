using System.Text;
using Catchlight.Evidence.Packing;
using Catchlight.Evidence.Zips;

namespace Catchlight.Evidence.Verifying;

/// <summary>
/// The files of a pack, found without trusting any part of its zip: they are listed twice, by their heads and by the directory at the end. Where the two lists name a
/// file differently, the manifest says which name is right.
/// </summary>
internal static class PackListing
{
    private const int LargestManifest = 64 << 20;

    /// <summary>The files; null where neither list can be followed.</summary>
    public static async Task<IReadOnlyList<PackedEntry>?> ReadAsync(Stream zip, CancellationToken cancellationToken)
    {
        var (walked, listed) = (await ZipWalk.ReadAsync(zip, cancellationToken), await ZipListing.ReadAsync(zip, cancellationToken));
        if (walked is null || listed is null || walked.Count != listed.Count)
            return walked ?? listed;
        if (walked.Zip(listed).All(pair => pair.First.Name == pair.Second.Name))
            return walked;
        var known = await KnownAsync(zip, [.. walked, .. listed], cancellationToken);
        return [.. walked.Zip(listed, (head, line) => known.Contains(head.Name) || !known.Contains(line.Name) || head.End != line.End ? head : head with { Name = line.Name })];
    }

    /// <summary>The folder that most of them are in.</summary>
    public static string Folder(IEnumerable<PackedEntry> entries) => entries.GroupBy(entry => entry.Name.Split('/')[0]).MaxBy(group => group.Count())!.Key;

    private static async Task<HashSet<string>> KnownAsync(Stream zip, List<PackedEntry> entries, CancellationToken cancellationToken)
    {
        var folder = Folder(entries);
        var known = PackNames.TagFiles.Select(path => $"{folder}/{path}").ToHashSet();
        if (entries.FirstOrDefault(entry => entry.Name == $"{folder}/{PackNames.Manifest256}") is not { Name: not null, Length: > 0 and < LargestManifest } manifest)
            return known;
        var bytes = new byte[manifest.Length];
        zip.Position = manifest.DataOffset;
        await zip.ReadExactlyAsync(bytes, cancellationToken);
        foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n'))
            if (line.IndexOf("  ", StringComparison.Ordinal) is var space and > 0)
                known.Add($"{folder}/{line[(space + 2)..]}");
        return known;
    }
}
