namespace Catchlight.Evidence.Cases;

/// <summary>That an app or site was asked to take a picture down.</summary>
/// <param name="When">When; null where it is not known.</param>
/// <param name="To">Which app or site.</param>
/// <param name="Reference">The number that it gave; null where it gave none.</param>
public sealed record RemovalAsked(EventTime? When, string To, string? Reference);
