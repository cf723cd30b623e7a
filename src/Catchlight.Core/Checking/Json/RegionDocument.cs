namespace Catchlight.Core.Checking.Json;

/// <summary>The region that both pictures show. Each has four corners [x, y] in pixels of its own upright picture, to a tenth; corner i lies on corner i.</summary>
/// <param name="Query">In the checked picture.</param>
/// <param name="Found">In the found picture.</param>
public sealed record RegionDocument(double[][] Query, double[][] Found);
