using System.Text.Json;
using System.Text.Json.Serialization;
using Catchlight.Core.Catalogs;
using Catchlight.Core.Checking;

namespace Catchlight.Core.Tests.CaseBook;

/// <summary>One case of the book: a picture, what the stranger said, the pages that show it, and what has to come of it.</summary>
/// <param name="Why">What the case is about, in a sentence.</param>
/// <param name="Suspicious">Whether there is a reason to doubt. Where there is none, no answer may say so.</param>
/// <param name="Picture">The picture that is checked.</param>
/// <param name="Claims">What the stranger said.</param>
/// <param name="Pages">The pages that are known.</param>
/// <param name="Expect">What has to come of it.</param>
public sealed record Case(string Why, bool Suspicious, PictureRecipe Picture, Claims? Claims, IReadOnlyList<CasePage> Pages, CaseExpectation Expect)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>The folder of all cases.</summary>
    public static string Folder { get; } = Path.Combine(SharedData.Repository, "tests", "Catchlight.Core.Tests", "CaseBook", "cases");

    /// <summary>The names of all cases, in the order of the alphabet.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>Reads one.</summary>
    public static Case Read(string name) => JsonSerializer.Deserialize<Case>(File.ReadAllText(Path.Combine(Folder, name + ".json")), Options)!;
}

/// <summary>A page that shows a picture.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Picture">What it shows, at the address of the page and <c>/picture.jpg</c>.</param>
/// <param name="Seen">The day of the capture.</param>
/// <param name="Title">Its title.</param>
/// <param name="Caption">The alternative text of the picture.</param>
/// <param name="Head">More lines of its head; <c>{picture}</c> is the address of the picture.</param>
/// <param name="Kind">What the operator said of the collection it came with.</param>
public sealed record CasePage(
    string Url, PictureRecipe Picture, DateOnly? Seen = null, string? Title = null, string? Caption = null, IReadOnlyList<string>? Head = null,
    CollectionKind Kind = CollectionKind.Web)
{
    /// <summary>The address of the picture.</summary>
    public string PictureUrl => Url.TrimEnd('/') + "/picture.jpg";
}

/// <summary>What has to come of a case.</summary>
/// <param name="Answer">The level, as in <c>check --json</c>.</param>
/// <param name="Findings">All findings, strongest first: "strong stock-photo".</param>
/// <param name="Says">What finding texts and answer together have to say.</param>
/// <param name="SaysNot">What they must not say.</param>
public sealed record CaseExpectation(string Answer, IReadOnlyList<string> Findings, IReadOnlyList<string>? Says = null, IReadOnlyList<string>? SaysNot = null);
