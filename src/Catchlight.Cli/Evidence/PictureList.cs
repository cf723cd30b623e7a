using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Exhibits;
using CsvHelper;

namespace Catchlight.Cli.Evidence;

/// <summary>What somebody who knows the pictures says that each of them is: <c>pictures.csv</c> with the columns file, kind, and as wanted age, hash, when, where, note.</summary>
internal sealed class PictureList
{
    private static readonly string[] Columns = ["file", "kind", "age", "hash", "when", "where", "note"];
    private static readonly HashSet<string> Pictures = new(StringComparer.OrdinalIgnoreCase) { ".jpg", ".jpeg", ".png", ".webp", ".gif", ".heic", ".heif", ".avif", ".bmp", ".tif", ".tiff", ".jxl" };
    private readonly Dictionary<string, PictureStatement> _statements = [];
    private readonly bool _areScreenshots;

    private PictureList(bool areScreenshots) => _areScreenshots = areScreenshots;

    /// <summary>Reads the list.</summary>
    /// <param name="list">The file; null where there is none.</param>
    /// <param name="files">The files that it may name.</param>
    /// <param name="age">How old the person in the pictures was, where a line does not say.</param>
    /// <param name="areScreenshots">Whether somebody said of all pictures that they are screenshots; holds for those that the list does not name.</param>
    /// <returns>The list, or what is wrong in it.</returns>
    public static (PictureList? List, IReadOnlyList<string> Problems) Read(FolderFile? list, IReadOnlyList<FolderFile> files, SubjectAge age, bool areScreenshots)
    {
        var (pictures, problems) = (new PictureList(areScreenshots), new List<string>());
        if (list is null)
            return (pictures, problems);
        var names = files.Select(file => file.Name).ToHashSet();
        using var stream = File.OpenRead(list.Path);
        // Spreadsheets of many countries write semicolons.
        var separator = File.ReadLines(list.Path).FirstOrDefault("").Contains(';', StringComparison.Ordinal) ? ';' : ',';
        using var csv = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = separator, TrimWhitespace = true, TrackLineNumbers = true, NormalizeHeaderName = name => name.Trim().Trim('\uFEFF'), MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = bad => problems.Add($"line {bad.LineNumber}: a quotation mark is in the wrong place"),
        }, leaveOpen: true);
        csv.ReadHeader();
        problems.AddRange(csv.Headers.Except(Columns).Select(column => $"the column \"{column}\" is not known here. Known are {string.Join(", ", Columns)}"));
        problems.AddRange(Columns.Take(2).Except(csv.Headers).Select(column => $"the column {column} is missing"));
        while (problems.Count == 0 && csv.Read())
            pictures.Add(Enumerable.Range(0, Math.Min(csv.FieldCount, csv.Headers.Count)).ToDictionary(i => csv.Headers[i], csv.GetString), csv.LineNumber, names, age, problems);
        return (problems.Count == 0 ? pictures : null, problems);
    }

    /// <summary>What was said of a file; null where nobody said anything.</summary>
    public PictureStatement? Find(string name) =>
        _statements.GetValueOrDefault(name) ?? (_areScreenshots && Pictures.Contains(Path.GetExtension(name)) ? new PictureStatement(PictureKind.Screenshot) : null);

    private void Add(Dictionary<string, string> fields, long line, HashSet<string> names, SubjectAge defaultAge, List<string> problems)
    {
        var (file, kind, age) = (Field("file"), PictureKind.Other, defaultAge);
        if (file is null || !names.Contains(file))
            problems.Add($"line {line}: there is no file {file}");
        else if (Field("kind") is not { } kindName || !KebabNames.TryParse(kindName, out kind))
            problems.Add($"line {line}: \"{Field("kind")}\" is not one of {string.Join(", ", KebabNames.All<PictureKind>())}");
        else if (Field("age") is { } ageName && !KebabNames.TryParse(ageName, out age))
            problems.Add($"line {line}: \"{ageName}\" is not one of {string.Join(", ", KebabNames.All<SubjectAge>())}");
        else if (Field("hash") is not (null or "yes" or "no"))
            problems.Add($"line {line}: \"{Field("hash")}\" is not yes or no");
        else if (Time() is var (when, isRight) && !isRight)
            problems.Add($"line {line}: \"{Field("when")}\" is not a date as 2026-03-14 or 2026-03-14T21:07");
        else if (!_statements.TryAdd(file, new PictureStatement(kind) { Age = age, MayBeHashed = Field("hash") == "yes", When = when, Where = Field("where"), Note = Field("note") }))
            problems.Add($"line {line}: {file} stands there twice");

        string? Field(string column) => fields.GetValueOrDefault(column) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

        (EventTime? When, bool IsRight) Time() => Field("when") is not { } text ? (null, true) : EventTime.TryParse(text, out var time) ? (time, true) : (null, false);
    }
}
