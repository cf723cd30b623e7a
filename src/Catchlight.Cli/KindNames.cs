using System.Text.Json;
using Catchlight.Core.Catalogs;

namespace Catchlight.Cli;

/// <summary>The kinds of collections as they are typed.</summary>
internal static class KindNames
{
    private static readonly Dictionary<string, CollectionKind> ByName =
        Enum.GetValues<CollectionKind>().ToDictionary(Of);

    /// <summary>All of them: stock, portfolio, social, news, scam-report, web.</summary>
    public static string[] All => [.. ByName.Keys];

    /// <summary>The name of a kind.</summary>
    public static string Of(CollectionKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>The kind of that name; null for null.</summary>
    public static CollectionKind? Parse(string? name) => name is null ? null : ByName[name];
}
