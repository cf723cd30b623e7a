using System.Text.Json;

namespace Catchlight.Accuracy.Running;

/// <summary>
/// The folder through which the run and its peers speak: <c>references.jsonl</c>, <c>queries.jsonl</c>, <c>queries/*.jpg</c>, one
/// <c>predictions-NAME.jsonl</c> and <c>run-NAME.json</c> for each of those that searched.
/// </summary>
internal sealed class WorkFolder(string path)
{
    private const string PredictionsPrefix = "predictions-";

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public string QueryFile(string name) => Path.Combine(path, "queries", name);

    public void Begin() => Directory.CreateDirectory(Path.Combine(path, "queries"));

    public void WriteReferences(IEnumerable<ReferenceRecord> references) => WriteLines("references.jsonl", references);

    public void WriteQueries(IEnumerable<QueryRecord> queries) => WriteLines("queries.jsonl", queries);

    public IReadOnlyList<ReferenceRecord> ReadReferences() => ReadLines<ReferenceRecord>("references.jsonl");

    public IReadOnlyList<QueryRecord> ReadQueries() => ReadLines<QueryRecord>("queries.jsonl");

    public void WritePredictions(string searcher, RunRecord run, IEnumerable<PredictionRecord> predictions)
    {
        WriteLines($"{PredictionsPrefix}{searcher}.jsonl", predictions);
        File.WriteAllText(Path.Combine(path, $"run-{searcher}.json"), JsonSerializer.Serialize(run, Options));
    }

    /// <summary>Everyone who searched, by name.</summary>
    public IReadOnlyList<(string Searcher, RunRecord Run, IReadOnlyList<PredictionRecord> Predictions)> ReadRuns() =>
    [
        .. Directory.EnumerateFiles(path, PredictionsPrefix + "*.jsonl").Order(StringComparer.Ordinal)
            .Select(file => Path.GetFileNameWithoutExtension(file)[PredictionsPrefix.Length..])
            .Select(name => (name, Read<RunRecord>(File.ReadAllText(Path.Combine(path, $"run-{name}.json"))), ReadLines<PredictionRecord>($"{PredictionsPrefix}{name}.jsonl"))),
    ];

    private void WriteLines<T>(string name, IEnumerable<T> records) => File.WriteAllLines(Path.Combine(path, name), records.Select(record => JsonSerializer.Serialize(record, Options)));

    private IReadOnlyList<T> ReadLines<T>(string name) => [.. File.ReadLines(Path.Combine(path, name)).Select(Read<T>)];

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options) ?? throw new InvalidDataException("A record is null.");
}
