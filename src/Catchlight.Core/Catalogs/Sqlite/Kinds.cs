using System.Text.Json;

namespace Catchlight.Core.Catalogs.Sqlite;

/// <summary>Kinds of collections as the database writes them.</summary>
internal static class Kinds
{
    private static readonly Dictionary<string, CollectionKind> ByName = Enum.GetValues<CollectionKind>().ToDictionary(Name);

    /// <summary>Kebab case: <c>scam-report</c>.</summary>
    public static string Name(CollectionKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>The kind of that name; <see cref="CollectionKind.Web"/> for one that a later program wrote.</summary>
    public static CollectionKind Parse(string name) => ByName.GetValueOrDefault(name, CollectionKind.Web);
}
