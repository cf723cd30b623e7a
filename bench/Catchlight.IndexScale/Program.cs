using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Catchlight.Imaging;
using Catchlight.Imaging.Geometry;
using Catchlight.Imaging.Pixels;
using Catchlight.Index;
using Catchlight.Index.Directories;
using Catchlight.Index.Searching;
using Catchlight.Index.Segments;
using Catchlight.Index.Words;
using Catchlight.Index.Writing;
using Catchlight.IndexScale;
using Catchlight.Ingest.Decoding;

// dotnet run -c Release --project bench/Catchlight.IndexScale -- SHARED-DATA 10000,100000,1000000 QUERIES NEW-FOLDER RESULTS
if (args.Length != 5 || Directory.Exists(args[3]) || !int.TryParse(args[2], CultureInfo.InvariantCulture, out var queryCount))
{
    Console.Error.WriteLine("Usage: Catchlight.IndexScale SHARED-DATA SIZES QUERIES NEW-FOLDER RESULTS");
    return 2;
}

const int PicturesAPublication = 20_000;
var decoder = new PictureDecoder();
var images = Decode("photos-dev");
var prints = Fingerprints(images);
// Every second photo is searched for; the others, and other sets, are what distractors are made of.
var searched = Enumerable.Range(0, images.Length).Where(i => i % 2 == 0).Take(queryCount).ToArray();
var distractors = new Distractors([.. prints.Where((_, i) => i % 2 == 1), .. Fingerprints(Decode("photos-cc0")), .. Fingerprints(Decode("portraits-dev"))]);
var queries = Edits.All.Select(edit => Fingerprints([.. searched.Select(i => Edits.Jpeg(edit.Edit(images[i], images[(i + 77) % images.Length], i), decoder))])).ToArray();
Console.WriteLine("fingerprints are made");
var (real, made) = ChanceVotes();
Console.WriteLine($"chance votes a query and picture: real strangers {real:F2}, distractors {made:F2}");

var directory = new FileSystemDirectory(args[3]);
var sizes = new List<Size>();
using (var writer = IndexWriter.Open(directory, null, new IndexWriterOptions { MaxMergedPictures = 0 }))
{
    for (var i = 0; i < prints.Length; i++)
        writer.Add(new PictureId(i + 1), prints[i]);
    writer.Publish();
    foreach (var size in args[1].Split(',').Select(text => long.Parse(text, CultureInfo.InvariantCulture)))
    {
        sizes.Add(Grow(writer, size));
        Save();
    }
}
return 0;

RgbImage[] Decode(string set) => [.. Directory.EnumerateFiles(Path.Combine(args[0], set)).Order(StringComparer.Ordinal).Select(path => decoder.DecodeFile(path)).OfType<Decoded>().Select(decoded => decoded.Image)];

static Fingerprint[] Fingerprints(RgbImage[] images)
{
    var prints = new Fingerprint[images.Length];
    Parallel.For(0, images.Length, i => prints[i] = Fingerprinter.Compute(images[i]));
    return prints;
}

// How honest distractors are: votes that queries give, a picture, to real photos that are not theirs, and to distractors.
(double Real, double Made) ChanceVotes()
{
    var memory = new MemoryDirectory();
    CompactPicture[] pictures =
    [
        .. searched.Select(i => CompactPicture.Of(new PictureId(i + 1), prints[i].Hash, prints[i].Quality, prints[i].Features, Vocabulary.Default, 320)),
        .. Enumerable.Range(0, 1000).Select(i => distractors.Make(10_000 + i)),
    ];
    var segment = Segment.Open(memory, SegmentWriter.Write(memory, 1, new AddedPictures(pictures, Vocabulary.Default.Id), 1))!;
    long real = 0, made = 0;
    var near = new List<NearPosting>();
    for (var q = 0; q < searched.Length; q++)
        foreach (var word in Vocabulary.Default.Encode(queries[0][q].Features.Descriptors, SearchOptions.Default.WordsEach))
        {
            near.Clear();
            segment.FindNear(word.Number, word.Signature, SearchOptions.Default.MaxSignatureDistance, near);
            real += near.Count(posting => posting.Picture < searched.Length && posting.Picture != q);
            made += near.Count(posting => posting.Picture >= searched.Length);
        }
    return ((double)real / searched.Length / (searched.Length - 1), made / 1000.0 / searched.Length);
}

Size Grow(IndexWriter writer, long size)
{
    double publishing = 0;
    var before = writer.Published;
    while (writer.Published < size)
    {
        var pictures = new CompactPicture[(int)Math.Min(PicturesAPublication, size - writer.Published)];
        for (var i = 0; i < pictures.Length; i++)
            pictures[i] = distractors.Make(writer.LastPublished!.Value.Value + 1 + i);
        publishing += Seconds(() => writer.PublishCompact(pictures));
    }
    var published = (writer.Published - before) / publishing;
    var merging = Seconds(writer.Merge);
    GC.Collect();
    var info = IndexInspection.Info(directory);
    Console.WriteLine($"{info.Pictures:N0} pictures, {info.Features:N0} features, {info.Bytes / 1048576.0:N0} MiB, {(double)info.Bytes / info.Pictures:N0} bytes a picture; {published:N0} written/s, merged into one in {merging:F1} s");
    using var searcher = IndexSearcher.Open(directory);
    searcher.Search(queries[0][0]);
    var edits = Edits.All.Select((edit, i) => Search(searcher, edit.Name, queries[i])).ToList();
    var hash = HashMilliseconds(info);
    using var process = Process.GetCurrentProcess();
    var result = new Size(info.Pictures, info.Features, info.Bytes, Math.Round((double)info.Bytes / info.Pictures), Math.Round(published), Math.Round(merging, 1), GC.GetTotalMemory(true) >> 20, process.WorkingSet64 >> 20, hash, edits);
    Console.WriteLine($"  hash search, eight orientations {hash:F3} ms; managed {result.ManagedMiB} MiB, resident with mapped pages {result.ResidentMiB} MiB");
    return result;
}

Found Search(IndexSearcher searcher, string name, Fingerprint[] edited)
{
    int provable = 0, found = 0, first = 0;
    List<double> whole = [], candidates = [], cpu = [];
    using var process = Process.GetCurrentProcess();
    for (var q = 0; q < edited.Length; q++)
    {
        process.Refresh();
        var used = process.TotalProcessorTime;
        var result = searcher.Search(edited[q]);
        process.Refresh();
        cpu.Add((process.TotalProcessorTime - used).TotalMilliseconds);
        whole.Add((result.Searching + result.Verifying).TotalMilliseconds);
        candidates.Add(result.Searching.TotalMilliseconds);
        provable += Aligner.Align(edited[q].Features, prints[searched[q]].Features) is null ? 0 : 1;
        found += result.Matches.Any(match => match.Picture.Value == searched[q] + 1) ? 1 : 0;
        first += result.Matches.Count > 0 && result.Matches[0].Picture.Value == searched[q] + 1 ? 1 : 0;
    }
    var measured = new Found(name, edited.Length, provable, found, first, Median(whole), Median(candidates), Median(cpu));
    Console.WriteLine($"  {name}: of {measured.Queries} provable {provable}, found {found}, first {first}; median {measured.SearchMilliseconds} ms ({measured.CandidateMilliseconds} for candidates), processor {measured.CpuMilliseconds} ms");
    return measured;
}

double HashMilliseconds(IndexInfo info)
{
    var entry = Manifest.Read(directory)!.Segments[0];
    var segment = Segment.Open(directory, entry)!;
    var times = new List<double>();
    var hits = new List<HashHit>();
    foreach (var print in queries[0].Concat(queries[0]))
        times.Add(1000 * Seconds(() =>
        {
            for (var orientation = 0; orientation < print.Orientations.Count; orientation++)
                segment.Hashes.Find(print.Orientations[orientation], hits);
        }));
    segment.Release();
    return Math.Round(times.Skip(times.Count / 2).Order().ElementAt(times.Count / 4), 3);
}

void Save()
{
    Directory.CreateDirectory(args[4]);
    var load = File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[1] : "unknown";
    var report = new Report($"{Environment.ProcessorCount} cores", RuntimeInformation.FrameworkDescription, TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), $"{load} processes wanted to run", Math.Round(real, 2), Math.Round(made, 2), sizes);
    File.WriteAllText(Path.Combine(args[4], "index-growth.json"), JsonSerializer.Serialize(report, new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true }) + "\n");
    File.WriteAllText(Path.Combine(args[4], "index-growth.svg"), GrowthPlot.Svg(report));
}

static double Seconds(Action action)
{
    var begin = Stopwatch.GetTimestamp();
    action();
    return Stopwatch.GetElapsedTime(begin).TotalSeconds;
}

static double Median(List<double> values)
{
    values.Sort();
    return Math.Round(values[values.Count / 2], 1);
}
