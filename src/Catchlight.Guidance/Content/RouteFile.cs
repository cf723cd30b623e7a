namespace Catchlight.Guidance.Content;

/// <summary><c>routes.json</c>: facts that are the same in every language. Words of a language are in <c>xx/routes.json</c>.</summary>
internal sealed record RouteFile(string Owner, IReadOnlyList<RouteEntry> Routes);

/// <summary>One route. <c>hours</c>, <c>for</c>, <c>doubt</c> and the source's name may be codes of words in <c>xx/routes.json</c>.</summary>
internal sealed record RouteEntry(
    string Id,
    IReadOnlyList<string> Places,
    string Kind,
    string Name,
    string For,
    string Confidence,
    SourceEntry Source,
    string Checked,
    string ReviewBy,
    bool Fallback = false,
    int? MinAge = null,
    int? MaxAge = null,
    IReadOnlyList<ContactEntry>? Contacts = null,
    string? Url = null,
    string? Hours = null,
    string? Doubt = null);

/// <summary>A number or address.</summary>
internal sealed record ContactEntry(string Kind, string Value, string? Say = null);

/// <summary>Where a route was read.</summary>
internal sealed record SourceEntry(string Name, string? Url = null, string? Date = null);

/// <summary><c>xx/routes.json</c>: what routes do, by id, and the words for codes.</summary>
internal sealed record RouteTexts(
    Dictionary<string, string> What,
    Dictionary<string, string> Names,
    Dictionary<string, string> For,
    Dictionary<string, string> Hours,
    Dictionary<string, string> Doubts,
    Dictionary<string, string> Sources,
    Dictionary<string, string> Kinds);
