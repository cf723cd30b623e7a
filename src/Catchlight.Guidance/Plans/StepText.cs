using Catchlight.Guidance.Content;
using Catchlight.Guidance.Routes;

namespace Catchlight.Guidance.Plans;

/// <summary>A step as written, before routes and guides are chosen for a person.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Title">What to do, as an order or a statement.</param>
/// <param name="Why">Why it helps.</param>
/// <param name="How">How to do it.</param>
/// <param name="Expect">What will happen then; empty where nothing is to be said.</param>
/// <param name="Words">Words to copy or read out.</param>
/// <param name="RouteKinds">Kinds of routes that belong to it.</param>
/// <param name="RouteIds">Single routes that belong to it, where they serve the place.</param>
/// <param name="GuideTasks">Parts of the app guides that belong to it.</param>
/// <param name="Articles">Pages to read on.</param>
/// <param name="Covers">Which essentials it says.</param>
/// <param name="Audience">For whom it is written.</param>
/// <param name="Source">Where its advice was read.</param>
/// <param name="Review">Who answers for it.</param>
public sealed record StepText(
    StepId Id,
    string Title,
    RichText Why,
    RichText How,
    RichText Expect,
    IReadOnlyList<WordsToCopy> Words,
    IReadOnlyList<RouteKind> RouteKinds,
    IReadOnlyList<RouteId> RouteIds,
    IReadOnlyList<GuideTask> GuideTasks,
    IReadOnlyList<string> Articles,
    Essentials Covers,
    string Audience,
    SourceNote Source,
    Review Review);
