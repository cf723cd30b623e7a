using System.Globalization;

namespace Catchlight.Ingest.Tables;

/// <summary>What is wrong with the rows of a source: the first few of each kind by name, all others counted. Tables are wrong by the thousand.</summary>
/// <param name="source">What messages call the source.</param>
/// <param name="row">What messages call a row.</param>
internal sealed class RowFaults(string source, string row = "Row")
{
    private const int Named = 10;

    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly Queue<SourceFailure> _waiting = [];

    /// <summary>Notes a fault of a row, or of all where the number is 0.</summary>
    /// <param name="number">Which row.</param>
    /// <param name="kind">What rows are counted under: a plain sentence in the plural, such as "have no date".</param>
    /// <param name="reason">Plain sentences about this one.</param>
    public void Add(long number, string kind, string reason)
    {
        var count = _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
        if (count <= Named)
            _waiting.Enqueue(new SourceFailure(source, number > 0 ? string.Create(CultureInfo.InvariantCulture, $"{row} {number}: {reason}") : reason));
    }

    /// <summary>Those that were noted since the last call.</summary>
    public IEnumerable<SourceFailure> Take()
    {
        while (_waiting.TryDequeue(out var failure))
            yield return failure;
    }

    /// <summary>At the end: how many more there were of each kind.</summary>
    public IEnumerable<SourceFailure> Rest() => _counts.Where(kind => kind.Value > Named)
        .Select(kind => new SourceFailure(source, string.Create(CultureInfo.InvariantCulture, $"{kind.Value - Named} more rows {kind.Key}.")));
}
