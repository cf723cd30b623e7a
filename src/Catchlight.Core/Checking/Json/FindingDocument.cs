using System.Text.Json.Serialization;
using Catchlight.Core.Findings;

namespace Catchlight.Core.Checking.Json;

/// <summary>One reasoned statement.</summary>
/// <param name="Code">Which rule spoke.</param>
/// <param name="Strength">How much it weighs: strong, some or note.</param>
/// <param name="Text">For people.</param>
/// <param name="Matches">The matches it rests on, by their position.</param>
public sealed record FindingDocument(
    string Code,
    [property: JsonConverter(typeof(KebabCaseConverter<FindingStrength>))] FindingStrength Strength,
    string Text,
    IReadOnlyList<int> Matches);
