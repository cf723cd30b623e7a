using System.CommandLine;
using System.Globalization;
using Catchlight.Accuracy.Editing;
using Catchlight.Accuracy.Lettering;
using Catchlight.Accuracy.Marks;
using Catchlight.Accuracy.Measuring;
using Catchlight.Accuracy.Pairs;
using Catchlight.Accuracy.Rendering;
using Catchlight.Accuracy.Rounding;
using Catchlight.Accuracy.Running;
using Spectre.Console;

// How the tables of docs/measurements/accuracy.md are made. "run" is "make", "search" and "report" in one; apart they let peers search the same files.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
NetVips.NetVips.Concurrency = 1;
if (Console.IsOutputRedirected)
    AnsiConsole.Profile.Width = 160;

Option<DirectoryInfo[]> references = new("--references") { Description = "Folder of photographs to search for; may be given again.", Required = true, AllowMultipleArgumentsPerToken = true };
Option<DirectoryInfo[]> absent = new("--absent") { Description = "Folder of photographs that are not there; may be given again.", AllowMultipleArgumentsPerToken = true };
Option<double> holdBack = new("--hold-back") { Description = "Share of the references, 0 to 0.9, that is held back as absent.", DefaultValueFactory = _ => 0.2 };
Option<string[]> edits = new("--edits") { Description = "Only edits whose names begin so; may be given again. Default: all.", AllowMultipleArgumentsPerToken = true };
Option<int> seed = new("--seed") { Description = "What the edits are drawn with.", DefaultValueFactory = _ => 1 };
Option<int> every = new("--every") { Description = "Takes only every n-th photograph as a query.", DefaultValueFactory = _ => 1 };
Option<int> instances = new("--instances") { Description = "How many queries of each edit and photograph, each drawn anew.", DefaultValueFactory = _ => 1 };
Option<string[]> ask = new("--ask") { Description = "Makes queries only of the photographs in these of the folders, by the folders' own names.", AllowMultipleArgumentsPerToken = true };
Option<int> parts = new("--parts") { Description = "Into how many parts the work is cut.", DefaultValueFactory = _ => 1 };
Option<int> part = new("--part") { Description = "Which of the parts is done, from 1.", DefaultValueFactory = _ => 1 };
Option<int> threads = new("--threads") { Description = "How many queries at once; times are true with 1.", DefaultValueFactory = _ => 1 };
Option<FileInfo> samePhotograph = new("--same") { Description = "File that names pictures which show one photograph." };
Option<DirectoryInfo> workFolder = new("--work") { Description = "Folder for the edited pictures and the answers. Default: one that is removed." };
Option<FileInfo> json = new("--json") { Description = "Where to write the results." };
Option<FileInfo> markdown = new("--markdown") { Description = "Where to write the results as tables for a document." };
Option<FileInfo> svg = new("--svg") { Description = "Where to draw the results." };

var root = new RootCommand("Measures how well altered photographs are found.");
Command("run", "Makes the edited pictures, searches them and reports.", [references, absent, holdBack, edits, seed, every, instances, ask, threads, samePhotograph, workFolder, json, svg, markdown], parsed =>
{
    var given = parsed.GetValue(workFolder);
    var folder = given ?? Directory.CreateTempSubdirectory("catchlight-accuracy-work-");
    try
    {
        Make(parsed, new WorkFolder(folder.FullName));
        Search(parsed, new WorkFolder(folder.FullName));
        Tell(parsed, new WorkFolder(folder.FullName));
    }
    finally
    {
        if (given is null)
            folder.Delete(recursive: true);
    }
});
Command("make", "Only makes the edited pictures.", [references, absent, holdBack, edits, seed, every, instances, ask, threads, samePhotograph, workFolder], parsed => Make(parsed, Work(parsed)));
Command("search", "Only searches what was made.", [threads, edits, workFolder], parsed => Search(parsed, Work(parsed)));
Command("report", "Only reports what was searched, by Catchlight and by peers.", [seed, samePhotograph, workFolder, json, svg, markdown], parsed => Tell(parsed, Work(parsed)));
Command("pairs", "Counts false matches between different photographs, plain and in one layout; --edits chooses among those.", [references, every, parts, part, edits, threads, samePhotograph], parsed =>
    PairMeasurement.Run(
        [.. parsed.GetValue(references)!.SelectMany(folder => PhotoFolder.Read(folder.FullName))], Same(parsed), parsed.GetValue(edits) ?? [],
        new PairChoice(parsed.GetValue(every), parsed.GetValue(parts), parsed.GetValue(part)), parsed.GetValue(threads), AnsiConsole.Console));
Option<int[]> values = new("--values") { Description = "How many values the numbers of descriptors are rounded to; may be given again.", DefaultValueFactory = _ => [6, 8, 10, 12, 16], AllowMultipleArgumentsPerToken = true };
Command("rounding", "Measures what it costs to round the fingerprints of queries that were made, and finds the values to round to.", [values, threads, samePhotograph, workFolder], parsed =>
    new RoundingMeasurement(Work(parsed), Same(parsed), parsed.GetValue(threads)).Run(parsed.GetValue(values)!, AnsiConsole.Console));
Option<FileInfo> output = new("--output") { Description = "The C# file to write.", Required = true };
Command("learn-lettering", "Learns to tell the spots of letters from those of the photographs given as references.", [references, seed, output], parsed =>
    File.WriteAllText(parsed.GetValue(output)!.FullName, LetteringTrainer.Train([.. parsed.GetValue(references)!.SelectMany(folder => PhotoFolder.Read(folder.FullName))], parsed.GetValue(seed))));
Command("learn-marks", "Learns to tell a photograph that two pictures show from a mark or a layout that both have, of every n-th of the photographs.", [references, absent, every, threads, samePhotograph, seed, output], parsed =>
{
    IReadOnlyList<Photo> Chosen(DirectoryInfo[]? folders) => [.. (folders ?? []).SelectMany(folder => PhotoFolder.Read(folder.FullName)).Where((_, i) => i % parsed.GetValue(every) == 0)];
    var trainer = new MarkTrainer(Chosen(parsed.GetValue(references)), Chosen(parsed.GetValue(absent)), Same(parsed), parsed.GetValue(seed), parsed.GetValue(threads));
    File.WriteAllText(parsed.GetValue(output)!.FullName, trainer.Train());
});
return root.Parse(args).Invoke();

void Command(string name, string description, IEnumerable<Option> options, Action<ParseResult> action)
{
    var command = new Command(name, description);
    foreach (var option in options)
        command.Options.Add(option);
    command.SetAction(action);
    root.Subcommands.Add(command);
}

WorkFolder Work(ParseResult parsed) => new((parsed.GetValue(workFolder) ?? throw new ArgumentException("This needs --work.")).FullName);

SamePhotograph Same(ParseResult parsed) => parsed.GetValue(samePhotograph) is { } file ? SamePhotograph.Read(file.FullName) : SamePhotograph.None;

void Make(ParseResult parsed, WorkFolder work)
{
    var same = Same(parsed);
    var photos = parsed.GetValue(references)!.SelectMany(folder => PhotoFolder.Read(folder.FullName)).ToList();
    var (known, heldBack) = PhotoFolder.HoldBack(photos, parsed.GetValue(holdBack), same, parsed.GetValue(seed));
    IReadOnlyList<Photo> strangers = [.. heldBack, .. (parsed.GetValue(absent) ?? []).SelectMany(folder => PhotoFolder.Read(folder.FullName))];
    if (known.Count == 0 || strangers.Count == 0)
        throw new ArgumentException("There must be references, and absent pictures: give --absent or --hold-back.");
    var wanted = parsed.GetValue(edits) ?? [];
    List<Edit> chosen = [.. EditCatalogue.All.Where(edit => wanted.Length == 0 || wanted.Any(w => edit.Name.StartsWith(w, StringComparison.Ordinal)))];
    var maker = new QueryMaker(work, known, strangers, same, parsed.GetValue(seed));
    var choice = new QueryChoice(parsed.GetValue(every), parsed.GetValue(instances), parsed.GetValue(ask) ?? []);
    var count = maker.Count(chosen.Count, choice);
    if (count == 0)
        throw new ArgumentException($"There are no queries to make. Edits are: {string.Join(", ", EditCatalogue.All.Select(edit => edit.Name))}. Folders are: {string.Join(", ", photos.Select(photo => photo.Set).Distinct())}.");
    work.Begin();
    work.WriteReferences(known.Select(photo =>
    {
        var result = Catchlight.Imaging.Hashing.PdqHasher.Hash(photo.Image);
        return new ReferenceRecord(photo.Name, photo.Set, photo.Path, result.Hash.ToString(), result.Quality.Value);
    }));
    Progress("making", count, done => work.WriteQueries(maker.Make(chosen, choice, parsed.GetValue(threads), done)));
}

void Search(ParseResult parsed, WorkFolder work)
{
    var known = work.ReadReferences();
    var wanted = parsed.GetValue(edits) ?? [];
    List<QueryRecord> queries = [.. work.ReadQueries().Where(query => wanted.Length == 0 || wanted.Any(w => query.Edit.StartsWith(w, StringComparison.Ordinal)))];
    if (queries.Count == 0)
        throw new ArgumentException("There are no such queries in the work folder.");
    CatchlightRun? catchlight = null;
    Progress("indexing", known.Count, done => catchlight = new CatchlightRun(known, parsed.GetValue(threads), done));
    using (catchlight)
        Progress("searching", queries.Count, done =>
        {
            var (record, predictions) = catchlight!.Ask(work, queries, parsed.GetValue(threads), done);
            work.WritePredictions("catchlight", wanted.Length == 0 ? record : record with { Queries = [.. queries.Select(query => query.File)] }, predictions);
        });
}

void Tell(ParseResult parsed, WorkFolder work)
{
    var measured = Report.Of(work, Same(parsed), parsed.GetValue(seed), TimeProvider.System);
    measured.Print(AnsiConsole.Console);
    if (parsed.GetValue(json) is { } to)
        measured.WriteJson(to.FullName);
    if (parsed.GetValue(svg) is { } drawn)
        RecallPlot.Write(drawn.FullName, measured);
    if (parsed.GetValue(markdown) is { } tables)
        MarkdownTable.Write(tables.FullName, measured);
}

static void Progress(string name, int count, Action<Action> work) =>
    AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(context =>
        {
            var task = context.AddTask(name, maxValue: Math.Max(count, 1));
            work(() => task.Increment(1));
        });
