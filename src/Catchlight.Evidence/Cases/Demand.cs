namespace Catchlight.Evidence.Cases;

/// <summary>What somebody asked for, or threatened with.</summary>
/// <param name="When">When; null where it is not known.</param>
/// <param name="What">In the person's own words.</param>
public sealed record Demand(EventTime? When, string What);
