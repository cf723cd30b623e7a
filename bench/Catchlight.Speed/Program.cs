using System.CommandLine;
using System.Globalization;
using Catchlight.Speed;

// How the tables of docs/measurements/speed.md are made. Peers: bench/peers/install.sh, and bench/peers/pdq.sh for the PDQ reference.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

Option<DirectoryInfo[]> photos = new("--photos") { Description = "Folder of photographs that the measured files are made of; may be given again.", Required = true, AllowMultipleArgumentsPerToken = true };
Option<DirectoryInfo> work = new("--work") { Description = "Folder for those files; made where there is none, used again where there is one.", Required = true };
Option<FileInfo> pdq = new("--pdq") { Description = "The program that bench/peers/pdq.sh builds. Left out: hashing is measured alone." };
Option<string[]> only = new("--only") { Description = "extraction, hashing or ingest; may be given again. Default: all.", AllowMultipleArgumentsPerToken = true };
Option<FileInfo> json = new("--json") { Description = "Where to write the results." };

var root = new RootCommand("Measures how long extraction, hashing and ingest take.") { photos, work, pdq, only, json };
root.SetAction(parsed =>
{
    var files = PictureFiles.Make([.. parsed.GetValue(photos)!.Select(folder => folder.FullName)], parsed.GetValue(work)!.FullName);
    var wanted = parsed.GetValue(only) is { Length: > 0 } some ? some : ["extraction", "hashing", "ingest"];
    var results = new Results();
    if (wanted.Contains("extraction"))
        ExtractionRun.Measure(files, results);
    if (wanted.Contains("hashing"))
        HashingRun.Measure(files, parsed.GetValue(pdq)?.FullName, results);
    if (wanted.Contains("ingest"))
        IngestMeasurement.Measure(files, results);
    results.Print();
    if (parsed.GetValue(json) is { } to)
        results.Write(to.FullName);
});
return root.Parse(args).Invoke();
