namespace Catchlight.Core.Places;

/// <summary>A place that a title or caption names.</summary>
/// <param name="Name">The place.</param>
/// <param name="IsHome">Whether the text says that somebody lives there; else the picture shows it, or was taken there.</param>
internal sealed record PlaceMention(PlaceName Name, bool IsHome);
