namespace Catchlight.Accuracy.Running;

/// <summary>Which files show one photograph, found by eye: one group a line, names apart by spaces, # begins a comment.</summary>
internal sealed class SamePhotograph
{
    private readonly Dictionary<string, string> _first = [];

    private SamePhotograph()
    {
    }

    /// <summary>No two show the same.</summary>
    public static SamePhotograph None { get; } = new();

    public static SamePhotograph Read(string path)
    {
        var same = new SamePhotograph();
        foreach (var line in File.ReadLines(path).Select(line => line.Split('#')[0]))
            if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var first, .. var others])
                foreach (var other in others)
                    same._first[other] = first;
        return same;
    }

    /// <summary>One name for all that show the same.</summary>
    public string Of(string name) => _first.GetValueOrDefault(name, name);
}
