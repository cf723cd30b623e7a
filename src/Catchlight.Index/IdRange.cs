namespace Catchlight.Index;

/// <summary>Picture ids from one to another.</summary>
/// <param name="First">The lowest.</param>
/// <param name="Last">The highest, not below.</param>
internal readonly record struct IdRange(PictureId First, PictureId Last);
