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
using Catchlight.IndexScale;
using Catchlight.Ingest.Decoding;

// dotnet run -c Release --project bench/Catchlight.IndexScale -- SHARED-DATA 10000,100000,1000000 QUERIES FOLDER [RESULTS]
// Without RESULTS the indexes are only built; those that are in FOLDER already are searched as they are.
if (args.Length is not (4 or 5) || !int.TryParse(args[2], CultureInfo.InvariantCulture, out var queryCount))
{
    Console.Error.WriteLine("Usage: Catchlight.IndexScale SHARED-DATA SIZES QUERIES FOLDER [RESULTS]");
    return 2;
}

var decoder = new PictureDecoder();
var images = Decode("photos-dev");
var prints = Fingerprints(images);
// Every second photo is searched for; the others, and other sets, are what distractors are made of.
var searched = Enumerable.Range(0, images.Length).Where(i => i % 2 == 0).Take(queryCount).ToArray();
var distractors = new Distractors([.. prints.Where((_, i) => i % 2 == 1), .. Fingerprints(Decode("photos-cc0")), .. Fingerprints(Decode("portraits-dev"))]);
var sizes = args[1].Split(',').Select(text => long.Parse(text, CultureInfo.InvariantCulture)).ToArray();
var built = sizes.ToDictionary(size => size, size => ScaleIndex.Build(Folder(size), prints, distractors, size));
if (args.Length == 4)
    return 0;

var queries = Edits.All.Select(edit => Queries(edit.Edit)).ToArray();
var provable = queries.Select(edited => edited.AsParallel().Count(query => Aligner.Align(query.Query.Features, prints[query.Original - 1].Features) is not null)).ToArray();
images = [];
var (real, made) = ChanceVotes();
Console.WriteLine($"chance votes a query and picture: real strangers {real:F2}, distractors {made:F2}");
var report = new Report($"{Environment.ProcessorCount} cores", RuntimeInformation.FrameworkDescription, TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Load(), Math.Round(real, 2), Math.Round(made, 2), [.. sizes.Select(Measure)]);
Directory.CreateDirectory(args[4]);
File.WriteAllText(Path.Combine(args[4], "index-growth.json"), JsonSerializer.Serialize(report, new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true }) + "\n");
File.WriteAllText(Path.Combine(args[4], "index-growth.svg"), GrowthPlot.Svg(report));
return 0;

string Folder(long size) => Path.Combine(args[3], size.ToString(CultureInfo.InvariantCulture));

RgbImage[] Decode(string set) => [.. Directory.EnumerateFiles(Path.Combine(args[0], set)).Order(StringComparer.Ordinal).Select(path => decoder.DecodeFile(path)).OfType<Decoded>().Select(decoded => decoded.Image)];

static Fingerprint[] Fingerprints(RgbImage[] images)
{
    var prints = new Fingerprint[images.Length];
    Parallel.For(0, images.Length, i => prints[i] = Fingerprinter.Compute(images[i]));
    return prints;
}

(Fingerprint Query, long Original)[] Queries(Func<RgbImage, RgbImage, int, RgbImage> edit)
{
    var edited = new (Fingerprint, long)[searched.Length];
    Parallel.For(0, searched.Length, q =>
    {
        var i = searched[q];
        edited[q] = (Fingerprinter.ComputeQuery(Edits.Jpeg(edit(images[i], images[(i + 77) % images.Length], i), decoder)), i + 1);
    });
    return edited;
}

// How honest distractors are: votes that queries give, a picture, to real photos that are not theirs, and to distractors.
(double Real, double Made) ChanceVotes()
{
    const int Made = 1000;
    var memory = new MemoryDirectory();
    CompactPicture[] pictures =
    [
        .. searched.Select(i => CompactPicture.Of(new PictureId(i + 1), prints[i].Hash, prints[i].Quality, prints[i].Features, Vocabulary.Default, 320)),
        .. Enumerable.Range(0, Made).Select(i => distractors.Make(10_000 + i)),
    ];
    var segment = Segment.Open(memory, SegmentWriter.Write(memory, 1, new AddedPictures(pictures, Vocabulary.Default.Id), 1))!;
    long real = 0, made = 0;
    var near = new List<NearPosting>();
    for (var q = 0; q < searched.Length; q++)
        foreach (var word in Vocabulary.Default.Encode(queries[0][q].Query.Features.Descriptors, SearchOptions.Default.WordsEach))
        {
            near.Clear();
            segment.FindNear(word.Number, word.Signature, SearchOptions.Default.MaxSignatureDistance, segment.Pages, near);
            real += near.Count(posting => posting.Picture < searched.Length && posting.Picture != q);
            made += near.Count(posting => posting.Picture >= searched.Length);
        }
    return ((double)real / searched.Length / (searched.Length - 1), (double)made / Made / searched.Length);
}

Size Measure(long size)
{
    var directory = new FileSystemDirectory(Folder(size));
    var info = IndexInspection.Info(directory);
    Console.WriteLine($"{info.Pictures:N0} pictures, {info.Features:N0} features, {info.Bytes / 1048576.0:N0} MiB, {(double)info.Bytes / info.Pictures:N0} bytes a picture; {built[size].WrittenASecond:N0} written/s, merged into one in {built[size].MergeSeconds:F1} s");
    long managed = GC.GetTotalMemory(true), resident = Resident();
    using var searcher = IndexSearcher.Open(directory);
    var searches = new Searches(searcher);
    var edits = Edits.All.Select((edit, i) => searches.Run(edit.Name, queries[i], provable[i])).ToList();
    var hash = HashMilliseconds(directory);
    var (median, ninetyNine, cpu) = searches.Times;
    var result = new Size(
        info.Pictures, info.Features, info.Bytes, Math.Round((double)info.Bytes / info.Pictures), built[size].WrittenASecond, built[size].MergeSeconds,
        (GC.GetTotalMemory(true) - managed) >> 20, (Resident() - resident) >> 20, hash, median, ninetyNine, cpu, edits);
    Console.WriteLine($"  all: found {result.FoundAtAll}; median {median} ms, p99 {ninetyNine} ms, processor {cpu} ms; hash search, eight orientations {hash:F3} ms; managed {result.ManagedMiB} MiB, mapped {result.MappedMiB} MiB");
    return result;
}

double HashMilliseconds(FileSystemDirectory directory)
{
    var segment = Segment.Open(directory, Manifest.Read(directory)!.Segments[0])!;
    var times = new List<double>();
    var hits = new List<HashHit>();
    foreach (var (query, _) in queries[0].Concat(queries[0]))
    {
        var begin = Stopwatch.GetTimestamp();
        hits.Clear();
        for (var orientation = 0; orientation < query.Orientations.Count; orientation++)
            segment.Hashes.Find(query.Orientations[orientation], hits);
        times.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
    }
    segment.Release();
    return Math.Round(times.Skip(times.Count / 2).Order().ElementAt(times.Count / 4), 3);
}

static string Load() => File.Exists("/proc/loadavg") ? $"{File.ReadAllText("/proc/loadavg").Split(' ')[1]} processes wanted to run" : "unknown";

// Pages of mapped files that are there.
static long Resident() =>
    File.Exists("/proc/self/status") ? long.Parse(File.ReadLines("/proc/self/status").First(line => line.StartsWith("RssFile:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) << 10 : Environment.WorkingSet;
