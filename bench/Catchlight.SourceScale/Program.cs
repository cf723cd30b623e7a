using System.Diagnostics;
using System.Globalization;
using Catchlight.Ingest;
using Catchlight.SourceScale;

// dotnet run -c Release --project bench/Catchlight.SourceScale -- GIGABYTES NEW-FILE      (NEW-FILE.warc or NEW-FILE.warc.gz; deleted at the end)
if (args.Length != 2 || !double.TryParse(args[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var gigabytes) || gigabytes is <= 0 or > 1000 || File.Exists(args[1]))
{
    Console.Error.WriteLine("Usage: Catchlight.SourceScale GIGABYTES NEW-FILE");
    return 2;
}

const int Lines = 10;
var expected = LargeArchive.Write(args[1], (long)(gigabytes * 1e9));
try
{
    var length = new FileInfo(args[1]).Length;
    var source = ((SourceOpened)Sources.Open(args[1])).Source;
    Console.WriteLine($"{length / 1e9:F2} GB, {expected:N0} pictures on {expected / LargeArchive.PicturesOfAPage:N0} pages; before reading {Environment.WorkingSet / 1e6:F0} MB resident");
    Console.WriteLine("read of step 2 | resident | managed heap");
    var process = Process.GetCurrentProcess();
    var (before, begin) = (process.TotalProcessorTime, Stopwatch.GetTimestamp());
    long pictures = 0, places = 0, failures = 0, next = 0;
    foreach (var item in source.Read(CancellationToken.None))
    {
        if (item is SourcePicture picture)
        {
            pictures++;
            places += picture.Appearances.Count(place => place is { PageUrl: not null, Title: not null, Caption: not null, Seen: not null });
        }
        else
        {
            failures++;
        }
        if (source.Progress.Done >= next * length / Lines)
        {
            Console.WriteLine($"{source.Progress.Done / 1e9:F2} GB | {Environment.WorkingSet / 1e6:F0} MB | {GC.GetTotalMemory(forceFullCollection: false) / 1e6:F0} MB");
            next++;
        }
    }
    process.Refresh();
    Console.WriteLine($"{pictures:N0} pictures with {places:N0} whole places, {failures} failures; peak {process.PeakWorkingSet64 / 1e6:F0} MB resident; {(process.TotalProcessorTime - before).TotalSeconds:F0} s of processor, {Stopwatch.GetElapsedTime(begin).TotalSeconds:F0} s elapsed, both steps");
    return pictures == expected && places == expected && failures == 0 ? 0 : 1;
}
finally
{
    File.Delete(args[1]);
}
