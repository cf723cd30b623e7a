using System.Text.Json;

namespace Catchlight.Core.Sites;

/// <summary>The table of sites that are known for what they are: <c>content/sites.json</c>, with a source for each row. All members are thread-safe.</summary>
public static class KnownSites
{
    private const string AnySuffix = ".*";

    private static readonly Lazy<KnownSitesFile> File = new(Read);
    private static readonly Lazy<Dictionary<string, KnownSite>> ByDomain = new(() => File.Value.Sites.ToDictionary(site => site.Domain, StringComparer.Ordinal));

    /// <summary>All of them, in the order of the file.</summary>
    public static IReadOnlyList<KnownSite> All => File.Value.Sites;

    /// <summary>The sources that they name.</summary>
    internal static IReadOnlyList<KnownSiteSource> Sources => File.Value.Sources;

    /// <summary>
    /// The site of a host; null for the many that are not in the table. A host is known for what its domain is, up to the registrable domain and
    /// no further: <c>anna.blogspot.com</c> is a site of its own.
    /// </summary>
    /// <param name="host">As <see cref="Catalogs.KnownAppearance.Site"/> has it; null finds nothing.</param>
    public static KnownSite? Find(string? host)
    {
        if (PublicSuffixes.RegistrableDomain(host) is not { } registrable)
            return null;
        for (var domain = host!; domain.Length >= registrable.Length; domain = domain[(domain.IndexOf('.', StringComparison.Ordinal) + 1)..])
            if (ByDomain.Value.TryGetValue(domain, out var site))
                return site;
        return ByDomain.Value.GetValueOrDefault(registrable[..registrable.IndexOf('.', StringComparison.Ordinal)] + AnySuffix);
    }

    private static KnownSitesFile Read()
    {
        using var stream = Resources.Open("sites.json");
        return JsonSerializer.Deserialize(stream, KnownSitesJson.Default.KnownSitesFile) ?? throw new InvalidDataException("sites.json is empty.");
    }
}
