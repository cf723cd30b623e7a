using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Catchlight.Evidence.Tests.Packing;

/// <summary>
/// Checks a zipped bag, written against RFC 8493 alone and with the ZIP reader of .NET: it shares no line with what it checks. Complete and valid as section 3 has it.
/// </summary>
internal static class IndependentBag
{
    /// <summary>What is wrong with the bag.</summary>
    public static IReadOnlyList<string> Problems(byte[] zip)
    {
        var problems = new List<string>();
        using var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
        var files = archive.Entries.ToDictionary(entry => entry.FullName, Read);
        var tops = files.Keys.Select(name => name.Split('/')[0]).Distinct().ToList();
        if (tops.Count != 1)
            return [$"a serialised bag has one folder at its top, not {tops.Count} (4.1)"];
        var bag = files.ToDictionary(file => file.Key[(tops[0].Length + 1)..], file => file.Value);

        if (!bag.TryGetValue("bagit.txt", out var declaration) || Encoding.UTF8.GetString(declaration) != "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
            problems.Add("bagit.txt is not the declaration of 2.1.1");
        if (!bag.Keys.Any(path => path.StartsWith("data/", StringComparison.Ordinal)))
            problems.Add("there is no payload (2.1.2)");
        foreach (var name in bag.Keys.Where(name => name.StartsWith("manifest-", StringComparison.Ordinal) || name.StartsWith("tagmanifest-", StringComparison.Ordinal)))
        {
            var algorithm = name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..^4];
            var listed = new HashSet<string>();
            foreach (var line in Encoding.UTF8.GetString(bag[name]).TrimEnd('\n').Split('\n'))
            {
                var parts = line.Split((char[])[' ', '\t'], 2, StringSplitOptions.RemoveEmptyEntries);
                var path = Uri.UnescapeDataString(parts[1].TrimStart());
                if (!listed.Add(path))
                    problems.Add($"{name} lists {path} twice (2.1.3)");
                if (!bag.TryGetValue(path, out var bytes))
                    problems.Add($"{name} lists {path}, which is not there (3)");
                else if (!Digest(algorithm, bytes).Equals(parts[0], StringComparison.OrdinalIgnoreCase))
                    problems.Add($"{path} has another {algorithm} than {name} says (3)");
                if (name.StartsWith('t') == path.StartsWith("data/", StringComparison.Ordinal) || path.StartsWith("tagmanifest-", StringComparison.Ordinal))
                    problems.Add($"{name} must not list {path} (2.1.3, 2.2.1)");
            }
            if (name.StartsWith('m'))
                problems.AddRange(bag.Keys.Where(path => path.StartsWith("data/", StringComparison.Ordinal) && !listed.Contains(path)).Select(path => $"{name} does not list {path} (3)"));
        }
        foreach (var needed in (string[])["manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt"])
            if (!bag.ContainsKey(needed))
                problems.Add($"{needed} is not there");
        var payload = bag.Where(file => file.Key.StartsWith("data/", StringComparison.Ordinal)).ToList();
        var oxum = Encoding.UTF8.GetString(bag["bag-info.txt"]).Split('\n').SingleOrDefault(line => line.StartsWith("Payload-Oxum: ", StringComparison.Ordinal));
        if (oxum != FormattableString.Invariant($"Payload-Oxum: {payload.Sum(file => file.Value.LongLength)}.{payload.Count}"))
            problems.Add($"{oxum} is not so (2.2.2)");
        return problems;
    }

    public static Dictionary<string, byte[]> Files(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
        return archive.Entries.ToDictionary(entry => entry.FullName[(entry.FullName.IndexOf('/', StringComparison.Ordinal) + 1)..], Read);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private static string Digest(string algorithm, byte[] bytes) => Convert.ToHexString(algorithm switch
    {
        "sha256" => SHA256.HashData(bytes),
        "sha512" => SHA512.HashData(bytes),
        _ => throw new ArgumentException(algorithm),
    });
}
