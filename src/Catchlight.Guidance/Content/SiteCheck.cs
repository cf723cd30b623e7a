namespace Catchlight.Guidance.Content;

/// <summary>What the schema of <c>sites.json</c> cannot say: each site once, in order, with a source that there is, and no source for nothing.</summary>
internal static class SiteCheck
{
    private const string File = "sites.json";

    public static void Run(SiteFile file, ReadingLog log)
    {
        log.Review(File, null, new Review(file.Owner, file.Reviewed, file.ReviewBy));
        var unused = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in file.Sources)
        {
            if (!unused.Add(source.Id))
                log.Problem(File, $"has the source '{source.Id}' twice");
            if (source.Date > source.Read)
                log.Problem(File, $"has the source '{source.Id}' read before it was written");
            log.Link(File, source.Url);
        }
        var known = unused.ToHashSet(StringComparer.Ordinal);
        var previous = "";
        foreach (var site in file.Sites)
        {
            if (string.CompareOrdinal(previous, site.Domain) >= 0)
                log.Problem(File, $"has '{site.Domain}' twice, or out of order");
            if (!known.Contains(site.Source))
                log.Problem(File, $"has '{site.Domain}' from the source '{site.Source}', which it does not name");
            unused.Remove(site.Source);
            previous = site.Domain;
        }
        foreach (var source in unused)
            log.Problem(File, $"has the source '{source}', which no site uses");
    }
}
