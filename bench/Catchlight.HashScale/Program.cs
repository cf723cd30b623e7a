using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Catchlight.HashScale;
using Catchlight.Imaging.Hashing;
using Catchlight.Index.Directories;
using Catchlight.Index.Segments;

// dotnet run -c Release --project bench/Catchlight.HashScale -- HASHES NEW-FOLDER [faiss]     (FAISS: apt-get install python3-faiss)
if (args.Length is not (2 or 3) || !int.TryParse(args[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count) || Directory.Exists(args[1]))
{
    Console.Error.WriteLine("Usage: Catchlight.HashScale HASHES NEW-FOLDER [faiss]");
    return 2;
}

const int Rounds = 3;
var hashes = Hashes.Make(count);
var queries = Hashes.Queries(hashes, 500);
var directory = new FileSystemDirectory(args[1]);

var begin = Stopwatch.GetTimestamp();
var entry = SegmentWriter.Write(directory, 1, new HashesOnly(hashes), Environment.ProcessorCount);
var building = Stopwatch.GetElapsedTime(begin).TotalSeconds;
var segment = Segment.Open(directory, entry)!;
var tables = entry.Length - (long)count * SegmentLayout.PictureLength;
Console.WriteLine($"{count:N0} hashes: {count / building / 1e6:F1} million/s built, written and synced; {(double)tables / count:F1} bytes a hash for the search, {(double)SegmentLayout.PictureLength} for the picture's entry");

var hits = new List<HashHit>();
var found = 0L;
var times = new double[queries.Length];
var first = 0.0;
Array.Fill(times, double.MaxValue);
for (var round = 0; round < Rounds; round++)
    for (var i = 0; i < queries.Length; i++)
    {
        hits.Clear();
        begin = Stopwatch.GetTimestamp();
        segment.Hashes.Find(queries[i], hits);
        var time = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        first += round == 0 ? time / queries.Length : 0;
        times[i] = round == 1 ? time : Math.Min(times[i], time);
        found += round == 0 ? hits.Count : 0;
    }
Array.Sort(times);
Console.WriteLine($"search: first round, blocks checked for the first time, mean {first:F2} ms; best of two other rounds p50 {times[times.Length / 2]:F3} ms, p99 {times[times.Length * 99 / 100]:F3} ms; {found} found; {Environment.WorkingSet >> 20} MiB resident, mapped pages included");

if (count <= 2_000_000)
{
    var expected = queries.Sum(query => hashes.Count(hash => query.DistanceTo(hash) <= PdqHash.SamePictureDistance));
    Console.WriteLine($"comparing with every hash finds {expected}");
}
if (args.Length == 3)
{
    var (stored, asked) = (Path.Combine(args[1], "hashes.bin"), Path.Combine(args[1], "queries.bin"));
    Save(stored, hashes);
    Save(asked, queries);
    segment.Release();
    using var python = Process.Start(new ProcessStartInfo("/usr/bin/python3", [Path.Combine(AppContext.BaseDirectory, "multihash.py"), stored, asked]) { RedirectStandardOutput = true })!;
    var said = python.StandardOutput.ReadToEnd().Split(' ', StringSplitOptions.TrimEntries);
    python.WaitForExit();
    if (python.ExitCode != 0 || said.Length != 6)
        return 1;
    Console.WriteLine($"FAISS {said[0]} MultiHash: built in {said[1]} s, {said[2]} MiB, p50 {said[3]} ms, p99 {said[4]} ms; {said[5]} found; {double.Parse(said[3], CultureInfo.InvariantCulture) / times[times.Length / 2]:F0} times as long");
}
return 0;

static void Save(string path, PdqHash[] hashes)
{
    using var file = File.Create(path);
    for (var first = 0; first < hashes.Length; first += 1 << 20)
        file.Write(MemoryMarshal.AsBytes(hashes.AsSpan(first, Math.Min(1 << 20, hashes.Length - first))));
}
