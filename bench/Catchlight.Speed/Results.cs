using System.Text.Json;

namespace Catchlight.Speed;

/// <summary>What was measured: one number and its unit a line.</summary>
internal sealed class Results
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<Result> _all = [];

    public void Add(string what, double value, string unit) => _all.Add(new(what, Math.Round(value, 3), unit));

    public void Print()
    {
        foreach (var (what, value, unit) in _all)
            Console.WriteLine($"| {what} | {value:0.###} {unit} |");
    }

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(_all, Indented) + "\n");

    private readonly record struct Result(string What, double Value, string Unit);
}
