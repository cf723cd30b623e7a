using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Catchlight.Drift;

// How the tables of docs/measurements/browser.md are made.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
NetVips.NetVips.Concurrency = 1;

Option<DirectoryInfo[]> pictures = new("--pictures") { Description = "Folder of pictures to check; may be given again.", Required = true, AllowMultipleArgumentsPerToken = true };
Option<DirectoryInfo[]> references = new("--references") { Description = "Folder of pictures to search for; may be given again.", Required = true, AllowMultipleArgumentsPerToken = true };
Option<int> every = new("--every") { Description = "Takes only every n-th picture of a folder.", DefaultValueFactory = _ => 1 };
Option<bool> odd = new("--odd") { Description = "Checks one picture in unusual formats, too: 16 bit, transparent, grey, four colours, with a colour profile, turned." };
Option<FileInfo> json = new("--json") { Description = "Where to write the results." };
JsonSerializerOptions indented = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

var drift = new Command("drift", "Compares the fingerprints and the answers of a browser with those of the server.") { pictures, references, every, odd, json };
drift.SetAction(async (parsed, cancellation) =>
{
    var sets = parsed.GetValue(pictures)!.Select(folder => PictureSet.Read(folder.FullName, parsed.GetValue(every))).ToList();
    if (parsed.GetValue(odd))
        sets.Add(PictureSet.Odd(sets[0].Files[0]));
    using var known = new References(parsed.GetValue(references)!.Select(folder => folder.FullName));
    await using var device = await Device.StartAsync();
    var results = new List<SetDrift>();
    foreach (var set in sets)
    {
        results.Add(await DriftRun.MeasureAsync(set, device, known, cancellation));
        results[^1].Print(Console.Out);
    }
    if (parsed.GetValue(json) is { } to)
        await File.WriteAllTextAsync(to.FullName, JsonSerializer.Serialize(results, indented) + "\n", cancellation);
});
var speed = new Command("speed", "Measures how long the browser takes, each picture on a page that was just opened. Give the whole program one core.") { pictures, json };
speed.SetAction(async (parsed, cancellation) =>
{
    await using var device = await Device.StartAsync();
    var results = await SpeedRun.MeasureAsync(parsed.GetValue(pictures)!.SelectMany(folder => PictureSet.Read(folder.FullName, 1).Files), device, cancellation);
    results.Print(Console.Out);
    if (parsed.GetValue(json) is { } to)
        await File.WriteAllTextAsync(to.FullName, JsonSerializer.Serialize(results, indented) + "\n", cancellation);
});
return await new RootCommand("Measures the check in a browser.") { drift, speed }.Parse(args).InvokeAsync();
