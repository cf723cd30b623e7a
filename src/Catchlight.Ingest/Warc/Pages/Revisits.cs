namespace Catchlight.Ingest.Warc.Pages;

/// <summary>The captures of an archive that are only a note that nothing had changed.</summary>
internal sealed class Revisits(Allowance allowance)
{
    private readonly Dictionary<string, List<Revisit>> _byOriginal = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Notes one.</summary>
    public void Add(Revisit revisit)
    {
        foreach (var name in revisit.Originals)
        {
            if (!allowance.Take())
                return;
            if (!_byOriginal.TryGetValue(name, out var revisits))
                _byOriginal[name] = revisits = [];
            revisits.Add(revisit);
        }
    }

    /// <summary>Those that found a stored record unchanged; each is given out once.</summary>
    public IEnumerable<Revisit> Take(WarcRecord original)
    {
        foreach (var name in Revisit.NamesOf(original))
        {
            foreach (var revisit in _byOriginal.GetValueOrDefault(name) ?? [])
            {
                if (!revisit.IsTaken)
                {
                    revisit.IsTaken = true;
                    yield return revisit;
                }
            }
        }
    }

    /// <summary>Those of pictures whose original was not in this archive, in the order of the files and in theirs.</summary>
    public IEnumerable<Revisit> Orphans() =>
        _byOriginal.Values.SelectMany(revisits => revisits).Where(revisit => revisit is { IsTaken: false, IsPicture: true }).Distinct()
            .OrderBy(revisit => revisit.File, StringComparer.Ordinal).ThenBy(revisit => revisit.Offset);
}
