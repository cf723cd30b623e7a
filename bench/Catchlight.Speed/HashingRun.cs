using System.Diagnostics;
using System.Globalization;
using Catchlight.Imaging.Hashing;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Speed;

/// <summary>From a JPEG file to its PDQ hash, the reference beside it in the same way: called in one process, one thread.</summary>
internal static class HashingRun
{
    private static readonly PictureDecoder Decoder = new(new DecoderOptions { AsStored = true });

    public static void Measure(PictureFiles files, string? reference, Results results)
    {
        foreach (var (name, paths) in new[] { ("1024 × 768", files.Screen), ("4000 × 3000", files.Camera) })
        {
            results.Add($"hashing a file of {name}, fast", Timing.Median(Timing.Best(paths, path => Fast(path))), "ms");
            results.Add($"hashing a file of {name}, decoded whole", Timing.Median(Timing.Best(paths, path => Hash(path))), "ms");
            var images = paths.Select(path => ((Decoded)Decoder.DecodeFile(path)).Image).ToArray();
            results.Add($"hashing {name}, decoded", Timing.Median(Timing.Best(images, image => PdqHasher.Hash(image))), "ms");
            if (reference is not null)
                Peer(reference, name, paths, results);
        }
    }

    private static void Peer(string reference, string name, string[] paths, Results results)
    {
        using var process = Process.Start(new ProcessStartInfo(reference, [Timing.Rounds.ToString(CultureInfo.InvariantCulture), .. paths]) { RedirectStandardOutput = true })!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToArray();
        process.WaitForExit();
        results.Add($"the reference, a file of {name}", Timing.Median(lines.Select(line => double.Parse(line[1], CultureInfo.InvariantCulture))), "ms");
        foreach (var (way, hash) in new (string, Func<string, PdqHash>)[] { ("fast", Fast), ("decoded whole", path => Hash(path).Hash) })
        {
            var distances = lines.Select((line, i) => PdqHash.Parse(line[0]).DistanceTo(hash(paths[i]))).Order().ToArray();
            results.Add($"bits from the reference, {name}, {way}: median", distances[distances.Length / 2], "");
            results.Add($"bits from the reference, {name}, {way}: most", distances[^1], "");
        }
    }

    private static PdqHash Fast(string path) =>
        FastHasher.HashFile(path)?.Hashes[PdqOrientation.Original] ?? throw new InvalidOperationException($"{path} is no plain JPEG.");

    private static PdqResult Hash(string path) => PdqHasher.Hash(((Decoded)Decoder.DecodeFile(path)).Image);
}
