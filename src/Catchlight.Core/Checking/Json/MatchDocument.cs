using System.Text.Json.Serialization;
using Catchlight.Index.Searching;

namespace Catchlight.Core.Checking.Json;

/// <summary>One picture that was found.</summary>
/// <param name="Picture">Its number in the catalogue.</param>
/// <param name="Kind">How they lie on each other: copy, edited, partial or mirrored.</param>
/// <param name="Score">How strong the proof is, 0 to 1; not a probability.</param>
/// <param name="Inliers">Keypoints that agree.</param>
/// <param name="Coverage">How much of either picture lies on the other.</param>
/// <param name="Region">Where they lie on each other.</param>
/// <param name="Appearances">Where the found picture was seen.</param>
public sealed record MatchDocument(
    long Picture,
    [property: JsonConverter(typeof(KebabCaseConverter<MatchKind>))] MatchKind Kind,
    double Score,
    int Inliers,
    CoverageDocument Coverage,
    RegionDocument Region,
    IReadOnlyList<AppearanceDocument> Appearances);
