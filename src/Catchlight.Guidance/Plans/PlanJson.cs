using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Routes;

namespace Catchlight.Guidance.Plans;

/// <summary>
/// The JSON of a plan, the same from the command line and the API:
/// <code>{ "country", "age", "steps": [ {"id", "title", "why", "how", "routes": [ {"id", "name", "phone", "url", "hours", "forWhom",
/// "source", "checked"} ], "source", "reviewed", …} ] }</code>
/// in the order to be done, camelCase, unknown fields null. Texts are plain, with "- " and "1. " before points. Beyond these fields:
/// <c>ageGroup</c> and <c>language</c> of the plan; <c>expect</c>, <c>words</c>, <c>guides</c> and <c>when</c> of a step; <c>kind</c>,
/// <c>what</c>, <c>doubt</c> and <c>contacts</c> (texts and emails too) of a route.
/// </summary>
public static class PlanJson
{
    // letters of other languages stay readable; what is markup in HTML stays escaped
    private static readonly PlanJsonContext Readable = new(new JsonSerializerOptions(PlanJsonContext.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    /// <summary>The plan as one line of JSON.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="age">The age in years where it is known; null where only the group is.</param>
    public static string Write(Plan plan, int? age = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return JsonSerializer.Serialize(ToDocument(plan, age), Readable.PlanDocument);
    }

    private static PlanDocument ToDocument(Plan plan, int? age) => new(
        plan.Answers.Place?.ToString(),
        age,
        plan.Answers.Age switch { AgeGroup.Under18 => "under-18", AgeGroup.Adult => "18-or-over", _ => null },
        plan.Language,
        [.. plan.Steps.Select(step => new StepDocument(
            step.Id.Value,
            step.Title,
            step.Why.Plain,
            step.How.Plain,
            [.. step.Routes.Select(ToDocument)],
            Source(step.Text.Source),
            Day(step.Text.Review.Reviewed),
            step.Expect.IsEmpty ? null : step.Expect.Plain,
            [.. step.Words.Select(words => new WordsDocument(words.Label, words.Text.Plain))],
            [.. step.Guides.SelectMany(excerpt => excerpt.Sections.Select(section =>
                new GuideDocument(excerpt.Guide.Name, Kebab.Of(section.Task), section.Text.Plain, Source(section.Source))))],
            Kebab.Of(step.Urgency)))]);

    private static RouteDocument ToDocument(Route route) => new(
        route.Id.Value, route.Name, Phone(route), route.Url?.AbsoluteUri, route.Hours, route.ForWhom, Source(route.Source), Day(route.Checked),
        Kebab.Of(route.Kind), route.What, route.Doubt,
        [.. route.Contacts.Select(contact => new ContactDocument(Kebab.Of(contact.Kind), contact.Value, contact.Say, contact.Href))]);

    private static string? Phone(Route route)
    {
        var numbers = route.Contacts.Where(contact => contact.Kind == ContactKind.Phone).Select(contact => contact.Value).ToList();
        return numbers.Count == 0 ? null : string.Join(" / ", numbers);
    }

    private static string Source(SourceNote source) =>
        source.Name + (source.Date is null ? "" : $", {source.Date}") + (source.Url is null ? "" : $", {source.Url.AbsoluteUri}");

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

internal sealed record PlanDocument(string? Country, int? Age, string? AgeGroup, string Language, IReadOnlyList<StepDocument> Steps);

internal sealed record StepDocument(
    string Id, string Title, string Why, string How, IReadOnlyList<RouteDocument> Routes, string Source, string Reviewed,
    string? Expect, IReadOnlyList<WordsDocument> Words, IReadOnlyList<GuideDocument> Guides, string When);

internal sealed record RouteDocument(
    string Id, string Name, string? Phone, string? Url, string? Hours, string ForWhom, string Source, string Checked, string Kind, string What, string? Doubt,
    IReadOnlyList<ContactDocument> Contacts);

internal sealed record ContactDocument(string Kind, string Value, string? Say, string? Href);

internal sealed record WordsDocument(string Label, string Text);

internal sealed record GuideDocument(string App, string Task, string Text, string Source);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlanDocument))]
internal sealed partial class PlanJsonContext : JsonSerializerContext;
