using System.Text.Json;
using System.Text.Json.Serialization;

namespace Catchlight.Core.Catalogs;

/// <summary>The table of sites that are known for what they are: <c>sites.json</c> beside this file, with a source for each row.</summary>
internal static class KnownSites
{
    private static readonly Lazy<Dictionary<string, SiteKind>> Table = new(Read);

    /// <summary>What a site is known for; null for the many that are not in the table. A subdomain is known for what its domain is.</summary>
    /// <param name="site">As <see cref="SiteName"/> gives it.</param>
    public static SiteKind? KindOf(string? site)
    {
        for (var domain = site; domain is not null; domain = domain.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? domain[(dot + 1)..] : null)
            if (Table.Value.TryGetValue(domain, out var kind))
                return kind;
        return null;
    }

    private static Dictionary<string, SiteKind> Read()
    {
        using var stream = typeof(KnownSites).Assembly.GetManifestResourceStream("sites.json")
            ?? throw new InvalidOperationException("This program was built without its table of sites (sites.json).");
        var file = JsonSerializer.Deserialize(stream, KnownSitesJson.Default.KnownSitesFile) ?? throw new InvalidDataException("sites.json is empty.");
        return file.Sites.ToDictionary(row => row.Domain, row => row.Kind, StringComparer.Ordinal);
    }
}

/// <summary>The table as it is written.</summary>
/// <param name="Checked">When every row was last compared with its source.</param>
/// <param name="Sites">The rows, by domain.</param>
internal sealed record KnownSitesFile(DateOnly Checked, IReadOnlyList<KnownSite> Sites);

/// <summary>One site.</summary>
/// <param name="Domain">Registrable domain or host, lower case.</param>
/// <param name="Kind">What it is known for.</param>
/// <param name="Source">Who says so.</param>
internal sealed record KnownSite(string Domain, [property: JsonConverter(typeof(JsonStringEnumConverter<SiteKind>))] SiteKind Kind, string Source);

[JsonSerializable(typeof(KnownSitesFile))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
internal sealed partial class KnownSitesJson : JsonSerializerContext;
