using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Plans;

/// <summary>What a step needs of an app's guide.</summary>
/// <param name="Guide">The guide.</param>
/// <param name="Sections">The parts that belong to the step, at least one.</param>
public sealed record GuideExcerpt(Guide Guide, IReadOnlyList<GuideSection> Sections);
