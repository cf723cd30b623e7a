namespace Catchlight.Ingest.Warc.Pages;

/// <summary>Takes the addresses out of a <c>srcset</c> attribute, as the HTML standard says: they may hold commas themselves.</summary>
internal static class SourceSet
{
    private const int MaxCandidates = 100;

    /// <summary>The addresses in order, without their descriptors.</summary>
    public static IReadOnlyList<string> Parse(string? value)
    {
        var urls = new List<string>();
        var at = 0;
        while (value is not null && urls.Count < MaxCandidates)
        {
            while (at < value.Length && (char.IsWhiteSpace(value[at]) || value[at] == ','))
                at++;
            if (at == value.Length)
                break;
            var start = at;
            while (at < value.Length && !char.IsWhiteSpace(value[at]))
                at++;
            var url = value[start..at];
            urls.Add(url.TrimEnd(','));
            if (url.EndsWith(','))
                continue;
            // The descriptor goes on to the next comma outside brackets.
            for (var depth = 0; at < value.Length && (value[at] != ',' || depth > 0); at++)
                depth += value[at] == '(' ? 1 : value[at] == ')' ? -1 : 0;
        }
        return urls;
    }
}
