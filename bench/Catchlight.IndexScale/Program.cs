using System.Diagnostics;
using System.Globalization;
using Catchlight.Imaging;
using Catchlight.Imaging.Geometry;
using Catchlight.Imaging.Pixels;
using Catchlight.Index;
using Catchlight.Index.Directories;
using Catchlight.Index.Searching;
using Catchlight.Index.Writing;
using Catchlight.IndexScale;
using Catchlight.Ingest.Decoding;

// dotnet run -c Release --project bench/Catchlight.IndexScale -- PICTURES DISTRACTORS EMPTY-FOLDER
if (args.Length != 3 || !int.TryParse(args[1], CultureInfo.InvariantCulture, out var distractors) || Directory.Exists(args[2]))
{
    Console.Error.WriteLine("Usage: Catchlight.IndexScale PICTURES DISTRACTORS NEW-FOLDER");
    return 2;
}

var decoder = new PictureDecoder();
var images = Directory.EnumerateFiles(args[0]).Order(StringComparer.Ordinal).Select(path => decoder.DecodeFile(path)).OfType<Decoded>().Select(decoded => decoded.Image).ToArray();
var prints = new Fingerprint[images.Length];
Parallel.For(0, images.Length, i => prints[i] = Fingerprinter.Compute(images[i]));

var directory = new FileSystemDirectory(args[2]);
using (var writer = IndexWriter.Open(directory, null))
    Write(writer);
var info = IndexInspection.Info(directory);
Console.WriteLine($"{info.Pictures} pictures, {info.Features} features, {info.Bytes >> 20} MiB");
Console.WriteLine($"verify: {Seconds(() => IndexInspection.Verify(directory)):F1} s");
using var searcher = IndexSearcher.Open(directory);
Console.WriteLine($"refresh, nothing new: {1000 * Seconds(() => { for (var i = 0; i < 1000; i++) searcher.Refresh(); }):F0} µs");
foreach (var (name, edit) in Edits.All)
    Report(name, edit);
return 0;

void Write(IndexWriter writer)
{
    for (var i = 0; i < prints.Length; i++)
        writer.Add(new PictureId(i + 1), prints[i]);
    writer.Publish();
    var random = new Random(1);
    var times = new List<double>();
    for (var d = 0; d < distractors; d++)
    {
        writer.Add(new PictureId(prints.Length + 1 + d), Distractors.Make(prints, random));
        if (writer.Waiting == 500 || d == distractors - 1)
            times.Add(Seconds(writer.Publish));
    }
    if (distractors > 0)
        Console.WriteLine($"publish, 500 pictures a time: {times.Sum():F1} s in all, {distractors / times.Sum():F0} pictures/s, longest {times.Max():F1} s; {IndexInspection.Info(directory).Segments.Count} segments");
    Console.WriteLine($"merge into one: {Seconds(writer.Merge):F1} s");
}

void Report(string name, Func<RgbImage, RgbImage, int, RgbImage> edit)
{
    int provable = 0, found = 0, first = 0;
    List<double> searching = [], verifying = [];
    for (var i = 0; i < images.Length; i++)
    {
        var query = Fingerprinter.Compute(Edits.Jpeg(edit(images[i], images[(i + 77) % images.Length], i), decoder));
        var result = searcher.Search(query);
        searching.Add(result.Searching.TotalMilliseconds);
        verifying.Add(result.Verifying.TotalMilliseconds);
        provable += Aligner.Align(query.Features, prints[i].Features) is null ? 0 : 1;
        found += result.Matches.Any(match => match.Picture.Value == i + 1) ? 1 : 0;
        first += result.Matches.Count > 0 && result.Matches[0].Picture.Value == i + 1 ? 1 : 0;
    }
    Console.WriteLine($"{name}: of {images.Length} provable {provable}, found {found}, first {first}; median search {Median(searching):F1} ms, verify {Median(verifying):F1} ms");
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
    return values[values.Count / 2];
}
