using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Routes;

namespace Catchlight.Guidance.Plans;

/// <summary>What to do, in order.</summary>
/// <param name="Answers">What it was chosen from.</param>
/// <param name="Language">Code of the language it is written in.</param>
/// <param name="Steps">The steps, most urgent first; never empty.</param>
/// <param name="CrisisRoutes">Emergency numbers and crisis lines of the place, to be at hand beside every step; may be empty where the place is not said.</param>
public sealed record Plan(Answers Answers, string Language, IReadOnlyList<Step> Steps, IReadOnlyList<Route> CrisisRoutes)
{
    /// <summary>All essentials that its steps say.</summary>
    public Essentials Covers => Steps.Aggregate(Essentials.None, (all, step) => all | step.Text.Covers);
}
