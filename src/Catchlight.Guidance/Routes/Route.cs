using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Routes;

/// <summary>A place to report to or to get help from, in the words of one language.</summary>
/// <param name="Id">Its name in the directory.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Places">The countries and nations it serves; empty means every country.</param>
/// <param name="Fallback">Shown only where a country has no route of this kind of its own: a finder of routes.</param>
/// <param name="MinAge">Youngest age it is for, in years; null where there is no limit.</param>
/// <param name="MaxAge">Oldest age it is for, in years; null where there is no limit.</param>
/// <param name="Contacts">Numbers and addresses; may be empty.</param>
/// <param name="Url">Its address on the web; null where none was seen in a source.</param>
/// <param name="Hours">When it can be reached; null where that was not read anywhere.</param>
/// <param name="What">What it does.</param>
/// <param name="ForWhom">For whom it is.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="Doubt">What we are not sure of, to be shown with it; never null where the confidence is medium.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Checked">The day on which it was last compared with its source.</param>
/// <param name="ReviewBy">The last day on which it may be shown without being compared again.</param>
public sealed record Route(
    RouteId Id,
    RouteKind Kind,
    string Name,
    IReadOnlyList<Place> Places,
    bool Fallback,
    int? MinAge,
    int? MaxAge,
    IReadOnlyList<Contact> Contacts,
    Uri? Url,
    string? Hours,
    string What,
    string ForWhom,
    RouteConfidence Confidence,
    string? Doubt,
    SourceNote Source,
    DateOnly Checked,
    DateOnly ReviewBy)
{
    /// <summary>Whether it serves somebody there; where the place is not said, only what serves every country.</summary>
    public bool Serves(Place? place) => Places.Count == 0 || (place is { } here && Places.Any(here.IsServedBy));

    /// <summary>Whether it is for this age; where the age is not known, it may be.</summary>
    public bool IsFor(AgeGroup age) => age switch
    {
        AgeGroup.Under18 => MinAge is null or < 18,
        AgeGroup.Adult => MaxAge is null or >= 18,
        _ => true,
    };
}
